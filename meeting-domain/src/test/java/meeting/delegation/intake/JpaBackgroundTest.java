package meeting.delegation.intake;

import meeting.testing.Product;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaBackgroundTest extends BackgroundRules {
    @RegisterExtension
    static final Product product = Product.onPostgreSql();

    @Override
    Product product() {
        return product;
    }
}
