package meeting.attendance.presence;

import meeting.testing.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("presence on PostgreSQL")
class JpaPresenceTest extends PresenceRules {
    @RegisterExtension
    static final Product product = Product.onPostgreSql();

    @Override
    Product product() {
        return product;
    }
}
