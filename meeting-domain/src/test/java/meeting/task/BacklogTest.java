package meeting.task;

import meeting.testing.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("backlog on H2")
class BacklogTest extends BacklogBehaviour {
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
