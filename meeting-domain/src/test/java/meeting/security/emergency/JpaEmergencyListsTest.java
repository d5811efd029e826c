package meeting.security.emergency;

import meeting.testing.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("lists on paper on PostgreSQL")
class JpaEmergencyListsTest extends EmergencyRules {
    @RegisterExtension
    static final Product product = Product.onPostgreSql();

    @Override
    Product product() {
        return product;
    }
}
