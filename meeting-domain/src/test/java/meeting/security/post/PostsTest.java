package meeting.security.post;

import meeting.security.Guardroom;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("posts on H2")
class PostsTest extends PostRules {
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
