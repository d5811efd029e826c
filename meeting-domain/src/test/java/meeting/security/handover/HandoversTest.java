package meeting.security.handover;

import meeting.security.Guardroom;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("hand-over notes on H2")
class HandoversTest extends HandoverRules {
    @RegisterExtension
    static final Product product = Product.onH2();

    @BeforeAll
    static void openAccounts() {
        Guardroom.openAccounts(product);
    }

    @Override
    Product product() {
        return product;
    }
}
