package meeting.accreditation.signing;

import meeting.testing.Product;
import org.junit.jupiter.api.extension.RegisterExtension;

class SignedCodesTest extends SignedCodesRules {
    @RegisterExtension
    static final Product product = Product.onH2();

    @Override
    Product product() {
        return product;
    }
}
