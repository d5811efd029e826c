package meeting.attendance;

import meeting.testing.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("numbers on PostgreSQL")
class JpaLedgerAddsUpTest extends LedgerAddsUp {
    @RegisterExtension
    static final Product product = Product.onPostgreSql();

    @Override
    Product product() {
        return product;
    }
}
