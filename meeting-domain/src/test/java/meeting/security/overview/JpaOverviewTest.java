package meeting.security.overview;

import meeting.testing.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("the overview on PostgreSQL")
class JpaOverviewTest extends OverviewRules {
    @RegisterExtension
    static final Product product = Product.onPostgreSql();

    @Override
    Product product() {
        return product;
    }
}
