package meeting.accreditation.signing;

import meeting.testing.Product;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaSignedCodesTest extends SignedCodesRules {
    @RegisterExtension
    static final Product product = Product.onPostgreSql();

    @Override
    Product product() {
        return product;
    }
}
