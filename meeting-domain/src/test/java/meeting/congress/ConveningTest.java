package meeting.congress;

import static meeting.congress.CongressFixture.aCongress;
import static meeting.congress.CongressFixture.aPeoplesCongress;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.kernel.SomeoneWasFaster;
import meeting.kernel.authorization.NotAuthorized;
import meeting.kernel.authorization.Roles;
import meeting.kernel.naming.NameOrder;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ConveningTest {
    @RegisterExtension
    static final Product product = Product.onH2();
    private Convening convening;

    @BeforeEach
    void signIn() {
        Product.signIn("lin", Set.of(Roles.SECRETARIAT));
        convening = product.get(Convening.class);
    }

    @Test
    @DisplayName("a congress is read as it was laid down")
    void readsWhatWasLaidDown() {
        var id = convening.convene(aPeoplesCongress());

        assertThat(convening.congress(id).details()).isEqualTo(aPeoplesCongress());
    }

    @Test
    @DisplayName("G1: a congress that ends before it begins is refused at its last day")
    void refusesToEndBeforeItBegins() {
        var backwards = aCongress(CongressKind.PARTY, LocalDate.of(2027, 1, 14), LocalDate.of(2027, 1, 11));

        assertThatThrownBy(() -> convening.convene(backwards)).isInstanceOfSatisfying(InvalidInput.class,
            broken -> assertThat(broken.faults()).extracting(InvalidInput.Fault::field).containsExactly("lastDay"));
    }

    @Test
    @DisplayName("G6: a Chinese reader finds names in the congress's order, others in the Latin one")
    void ordersNamesForTheReader() {
        var congress = convening.congress(convening.convene(aPeoplesCongress()));

        assertThat(congress.nameOrderFor(Locale.SIMPLIFIED_CHINESE)).isEqualTo(NameOrder.XINGMING);
        assertThat(congress.nameOrderFor(Locale.forLanguageTag("es"))).isEqualTo(NameOrder.LATIN);
    }

    @Test
    @DisplayName("the congress that is on comes first, then the nearest to come, then those that are over, the latest first")
    void ordersByWhatIsNearest() {
        var days = List.of(40, -30, 5, -1, -90);
        Product.setClock(LocalDate.of(2031, 5, 20).atTime(3, 0).toInstant(ZoneOffset.UTC));
        var ids = days.stream().map(day -> LocalDate.of(2031, 5, 20).plusDays(day))
            .map(first -> convening.convene(aCongress(CongressKind.PARTY, first, first.plusDays(1)))).toList();

        assertThat(convening.congresses()).extracting(CongressView::id).filteredOn(ids::contains)
            .containsExactly(ids.get(3), ids.get(2), ids.get(0), ids.get(1), ids.get(4));
    }

    @Test
    @DisplayName("of two edits of the same version the second is refused and changes nothing")
    void refusesAStaleEdit() {
        var id = convening.convene(aPeoplesCongress());
        var seen = convening.congress(id).version();
        var longer = aCongress(CongressKind.PEOPLES, LocalDate.of(2027, 1, 11), LocalDate.of(2027, 1, 15));
        convening.edit(id, seen, longer);

        assertThatThrownBy(() -> convening.edit(id, seen, aPeoplesCongress())).isInstanceOf(SomeoneWasFaster.class);
        assertThat(convening.congress(id).details()).isEqualTo(longer);
    }

    @Test
    @DisplayName("who is not of the secretariat convenes nothing; who has not signed in reads nothing")
    void namesItsRoles() {
        var id = convening.convene(aPeoplesCongress());
        Product.signIn("guard", Set.of(Roles.SECURITY));

        assertThatThrownBy(() -> convening.convene(aPeoplesCongress())).isInstanceOf(NotAuthorized.class);
        assertThat(convening.congress(id).kind()).isEqualTo(CongressKind.PEOPLES);
        Product.signOut();
        assertThatThrownBy(() -> convening.congress(id)).isInstanceOf(NotAuthorized.class);
    }

    @Test
    @DisplayName("an unknown congress is not found")
    void knowsOnlyItsOwn() {
        assertThatThrownBy(() -> convening.congress(CongressId.next())).isInstanceOf(NotFound.class);
    }
}
