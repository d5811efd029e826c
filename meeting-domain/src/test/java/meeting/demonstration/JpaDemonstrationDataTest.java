package meeting.demonstration;

import meeting.testing.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("demonstration data on PostgreSQL")
class JpaDemonstrationDataTest extends DemonstrationRules {
    @RegisterExtension
    static final Product product = Product.onPostgreSql().demonstrating();

    @Override
    Product product() {
        return product;
    }
}
