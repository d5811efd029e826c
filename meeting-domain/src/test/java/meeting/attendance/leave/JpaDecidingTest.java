package meeting.attendance.leave;

import meeting.testing.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("deciding on leave on PostgreSQL")
class JpaDecidingTest extends DecidingRules {
    @RegisterExtension
    static final Product product = Product.onPostgreSql();

    @Override
    protected Product product() {
        return product;
    }
}
