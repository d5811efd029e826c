package meeting.security.overview;

import meeting.testing.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("the overview on H2")
class OverviewTest extends OverviewRules {
    @RegisterExtension
    static final Product product = Product.onH2();

    @Override
    Product product() {
        return product;
    }
}
