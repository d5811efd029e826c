package meeting.attendance;

import meeting.testing.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("numbers on H2")
class LedgerAddsUpTest extends LedgerAddsUp {
    @RegisterExtension
    static final Product product = Product.onH2();

    @Override
    Product product() {
        return product;
    }
}
