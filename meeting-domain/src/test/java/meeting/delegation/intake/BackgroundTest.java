package meeting.delegation.intake;

import meeting.testing.Product;
import org.junit.jupiter.api.extension.RegisterExtension;

class BackgroundTest extends BackgroundRules {
    @RegisterExtension
    static final Product product = Product.onH2();

    @Override
    Product product() {
        return product;
    }
}
