package meeting.task;

import meeting.testing.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("countdown on H2")
class CountdownTest extends CountdownBehaviour {
    @RegisterExtension
    static final Product product = Product.onH2();

    @BeforeAll
    static void openAccounts() {
        openAccounts(product);
    }

    @Override
    Product product() {
        return product;
    }
}
