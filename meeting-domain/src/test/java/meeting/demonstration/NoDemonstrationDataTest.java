package meeting.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import meeting.congress.CongressFixture;
import meeting.congress.Convening;
import meeting.delegation.PersonFixture;
import meeting.delegation.Roster;
import meeting.identity.AccountAdministration;
import meeting.kernel.authorization.Roles;
import meeting.testing.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("a product that is no demonstration")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NoDemonstrationDataTest {
    @RegisterExtension
    static final Product product = Product.onH2();

    @Test
    @Order(1)
    @DisplayName("I6: starts with no account and no congress")
    void isEmpty() {
        Product.signIn("anybody", new HashSet<>(Roles.OF_PEOPLE));

        assertThat(product.get(AccountAdministration.class).accounts("", 0, 1).rows()).isEmpty();
        assertThat(product.get(Convening.class).congresses()).isEmpty();
    }

    @Test
    @DisplayName("P3: photographs nobody")
    void photographsNobody() {
        Product.signIn("anybody", new HashSet<>(Roles.OF_PEOPLE));
        var congress = product.get(Convening.class).convene(CongressFixture.aPeoplesCongress());
        product.get(Roster.class).enrol(congress, PersonFixture.aDelegate("李娜", null));

        assertThat(product.get(DemonstrationPhotos.class).sitters()).isEmpty();
    }
}
