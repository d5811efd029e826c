package meeting.attendance.leave;

import meeting.testing.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("who is told of leave on PostgreSQL")
class JpaConfidingTest extends ConfidingRules {
    @RegisterExtension
    static final Product product = Product.onPostgreSql();

    @BeforeAll
    static void open() {
        openAccounts(product);
    }

    @Override
    protected Product product() {
        return product;
    }
}
