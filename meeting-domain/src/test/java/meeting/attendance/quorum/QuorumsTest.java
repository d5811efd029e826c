package meeting.attendance.quorum;

import meeting.testing.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("quorum on H2")
class QuorumsTest extends QuorumRules {
    @RegisterExtension
    static final Product product = Product.onH2();

    @Override
    protected Product product() {
        return product;
    }
}
