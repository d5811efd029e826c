package meeting.accreditation.vetting;

import meeting.testing.Product;
import org.junit.jupiter.api.extension.RegisterExtension;

class VettingTest extends VettingRules {
    @RegisterExtension
    static final Product product = Product.onH2();

    @Override
    Product product() {
        return product;
    }
}
