package meeting.attendance.leave;

import meeting.testing.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("deciding on leave on H2")
class DecidingTest extends DecidingRules {
    @RegisterExtension
    static final Product product = Product.onH2();

    @Override
    protected Product product() {
        return product;
    }
}
