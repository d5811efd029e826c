package meeting.task;

import meeting.testing.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("evidence on PostgreSQL")
class JpaEvidenceTest extends EvidenceBehaviour {
    @RegisterExtension
    static final Product product = Product.onPostgreSql();

    @BeforeAll
    static void openAccounts() {
        openAccounts(product);
    }

    @Override
    Product product() {
        return product;
    }
}
