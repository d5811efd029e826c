package meeting.security.incident;

import meeting.security.Guardroom;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("confidential incidents on H2")
class ConfidenceTest extends ConfidenceRules {
    @RegisterExtension
    static final Product product = Product.onH2();

    @BeforeAll
    static void openAccounts() {
        Guardroom.openAccounts(product);
    }

    @Override
    Product product() {
        return product;
    }
}
