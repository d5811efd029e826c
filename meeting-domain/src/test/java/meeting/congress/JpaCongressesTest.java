package meeting.congress;

import static meeting.congress.CongressFixture.aPeoplesCongress;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import meeting.kernel.authorization.Roles;
import meeting.testing.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaCongressesTest {
    @RegisterExtension
    static final Product product = Product.onPostgreSql();

    @Test
    @DisplayName("PostgreSQL keeps a congress with halls, electorate and quorum; the schema validates")
    void keepsACongress() {
        Product.signIn("lin", Set.of(Roles.SECRETARIAT));
        var id = product.get(Convening.class).convene(aPeoplesCongress());

        assertThat(product.get(Convening.class).congress(id).details()).isEqualTo(aPeoplesCongress());
    }
}
