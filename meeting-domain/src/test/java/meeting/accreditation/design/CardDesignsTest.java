package meeting.accreditation.design;

import static meeting.congress.CongressFixture.aPeoplesCongress;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.kernel.SomeoneWasFaster;
import meeting.kernel.authorization.Roles;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CardDesignsTest {
    private static final CardDesign PLAIN = new CardDesign(false, true, false, true, false, false, true);
    @RegisterExtension
    static final Product product = Product.onH2();
    private CongressId congress;
    private CardDesigns designs;

    @BeforeEach
    void convene() {
        Product.signIn("lin", Set.of(Roles.SECRETARIAT));
        congress = product.get(Convening.class).convene(aPeoplesCongress());
        designs = product.get(CardDesigns.class);
    }

    @Test
    @DisplayName("BD1: every type has the usual design until another is laid down; the other types keep theirs")
    void laysDown() {
        assertThat(designs.designs(congress)).hasSizeGreaterThan(7).allMatch(view -> view.design().equals(CardDesign.USUAL));
        designs.lay(congress, "PRESS", -1, PLAIN);

        assertThat(designs.designs(congress)).filteredOn(view -> view.design().equals(PLAIN)).extracting(CardDesignView::type).containsExactly("PRESS");
        designs.lay(congress, "PRESS", version("PRESS"), CardDesign.USUAL);
        assertThat(designs.designs(congress)).allMatch(view -> view.design().equals(CardDesign.USUAL));
    }

    @Test
    @DisplayName("BD1: a badge speaks at least one language; of two who change a design the second is told")
    void refuses() {
        assertThatThrownBy(() -> designs.lay(congress, "PRESS", -1, new CardDesign(true, true, true, true, false, false, false)))
            .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> designs.lay(congress, "NOBODY", -1, PLAIN)).isInstanceOf(NotFound.class);
        designs.lay(congress, "PRESS", -1, PLAIN);
        assertThatThrownBy(() -> designs.lay(congress, "PRESS", -1, CardDesign.USUAL)).isInstanceOf(SomeoneWasFaster.class);
    }

    private long version(String type) {
        return designs.designs(congress).stream().filter(view -> view.type().equals(type)).findFirst().orElseThrow().version();
    }
}
