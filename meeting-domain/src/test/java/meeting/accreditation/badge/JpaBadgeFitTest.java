package meeting.accreditation.badge;

import meeting.testing.Product;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaBadgeFitTest extends BadgeFitRules {
    @RegisterExtension
    static final Product product = Product.onPostgreSql();

    @Override
    Product product() {
        return product;
    }
}
