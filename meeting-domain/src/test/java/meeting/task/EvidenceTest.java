package meeting.task;

import meeting.testing.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("evidence on H2")
class EvidenceTest extends EvidenceBehaviour {
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
