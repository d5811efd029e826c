package meeting.attendance.leave;

import meeting.testing.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("asking for leave on H2")
class AskingTest extends AskingRules {
    @RegisterExtension
    static final Product product = Product.onH2();

    @Override
    protected Product product() {
        return product;
    }
}
