package meeting.attendance.quorum;

import meeting.testing.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("what delegations count themselves on PostgreSQL")
class JpaSelfCountsTest extends SelfCountRules {
    @RegisterExtension
    static final Product product = Product.onPostgreSql();

    @Override
    protected Product product() {
        return product;
    }
}
