package meeting.attendance.leave;

import meeting.testing.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("who is told of leave on H2")
class ConfidingTest extends ConfidingRules {
    @RegisterExtension
    static final Product product = Product.onH2();

    @BeforeAll
    static void open() {
        openAccounts(product);
    }

    @Override
    protected Product product() {
        return product;
    }
}
