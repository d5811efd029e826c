package meeting.accreditation.badge;

import meeting.testing.Product;
import org.junit.jupiter.api.extension.RegisterExtension;

class BadgeFitTest extends BadgeFitRules {
    @RegisterExtension
    static final Product product = Product.onH2();

    @Override
    Product product() {
        return product;
    }
}
