package meeting.attendance.quorum;

import meeting.testing.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("what delegations count themselves on H2")
class SelfCountsTest extends SelfCountRules {
    @RegisterExtension
    static final Product product = Product.onH2();

    @Override
    protected Product product() {
        return product;
    }
}
