package meeting.attendance.leave;

import meeting.testing.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("the end of leave on H2")
class EndingTest extends EndingRules {
    @RegisterExtension
    static final Product product = Product.onH2();

    @Override
    protected Product product() {
        return product;
    }
}
