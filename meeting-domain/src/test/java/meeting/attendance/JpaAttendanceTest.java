package meeting.attendance;

import meeting.testing.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("attendance on PostgreSQL")
class JpaAttendanceTest extends AttendanceRules {
    @RegisterExtension
    static final Product product = Product.onPostgreSql();

    @Override
    Product product() {
        return product;
    }
}
