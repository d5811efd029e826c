package meeting.security.incident;

import meeting.security.Guardroom;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("confidential incidents on PostgreSQL")
class JpaConfidenceTest extends ConfidenceRules {
    @RegisterExtension
    static final Product product = Product.onPostgreSql();

    @BeforeAll
    static void openAccounts() {
        Guardroom.openAccounts(product);
    }

    @Override
    Product product() {
        return product;
    }
}
