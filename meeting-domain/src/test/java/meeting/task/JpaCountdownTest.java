package meeting.task;

import meeting.testing.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("countdown on PostgreSQL")
class JpaCountdownTest extends CountdownBehaviour {
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
