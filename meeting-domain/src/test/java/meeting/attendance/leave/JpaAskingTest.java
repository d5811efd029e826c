package meeting.attendance.leave;

import meeting.testing.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("asking for leave on PostgreSQL")
class JpaAskingTest extends AskingRules {
    @RegisterExtension
    static final Product product = Product.onPostgreSql();

    @Override
    protected Product product() {
        return product;
    }
}
