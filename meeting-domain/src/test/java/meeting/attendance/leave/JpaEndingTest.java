package meeting.attendance.leave;

import meeting.testing.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("the end of leave on PostgreSQL")
class JpaEndingTest extends EndingRules {
    @RegisterExtension
    static final Product product = Product.onPostgreSql();

    @Override
    protected Product product() {
        return product;
    }
}
