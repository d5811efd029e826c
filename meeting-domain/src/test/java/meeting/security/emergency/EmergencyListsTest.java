package meeting.security.emergency;

import meeting.testing.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("lists on paper on H2")
class EmergencyListsTest extends EmergencyRules {
    @RegisterExtension
    static final Product product = Product.onH2();

    @Override
    Product product() {
        return product;
    }
}
