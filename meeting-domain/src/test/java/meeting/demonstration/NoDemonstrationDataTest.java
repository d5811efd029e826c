package meeting.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import meeting.congress.Convening;
import meeting.identity.AccountAdministration;
import meeting.kernel.authorization.Roles;
import meeting.testing.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("a product that is no demonstration")
class NoDemonstrationDataTest {
    @RegisterExtension
    static final Product product = Product.onH2();

    @Test
    @DisplayName("I6: starts with no account and no congress")
    void isEmpty() {
        Product.signIn("anybody", new HashSet<>(Roles.OF_PEOPLE));

        assertThat(product.get(AccountAdministration.class).accounts("", 0, 1).rows()).isEmpty();
        assertThat(product.get(Convening.class).congresses()).isEmpty();
    }
}
