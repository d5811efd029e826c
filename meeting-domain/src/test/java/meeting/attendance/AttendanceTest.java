package meeting.attendance;

import meeting.testing.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("attendance on H2")
class AttendanceTest extends AttendanceRules {
    @RegisterExtension
    static final Product product = Product.onH2();

    @Override
    Product product() {
        return product;
    }
}
