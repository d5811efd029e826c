package meeting.accreditation.vetting;

import meeting.testing.Product;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaVettingTest extends VettingRules {
    @RegisterExtension
    static final Product product = Product.onPostgreSql();

    @Override
    Product product() {
        return product;
    }
}
