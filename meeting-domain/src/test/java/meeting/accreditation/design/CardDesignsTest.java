package meeting.accreditation.design;

import static meeting.congress.CongressFixture.aPeoplesCongress;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import meeting.accreditation.design.CardDesign.Back;
import meeting.accreditation.design.CardDesign.Front;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.kernel.InvalidInput;
import meeting.kernel.LocalizedText;
import meeting.kernel.NotFound;
import meeting.kernel.SomeoneWasFaster;
import meeting.kernel.authorization.Roles;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CardDesignsTest {
    private static final Front FRONT = new Front(false, false, true, false);
    private static final Back BACK = new Back(true, true, true, new LocalizedText(null, null, "如有遗失请即报会务组"));
    private static final CardColours NAVY = new CardColours("#0a1f44", " ffd700 ");
    private static final CardDesign PLAIN = new CardDesign(FRONT, BACK, NAVY, false, false, true);
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
        assertThatThrownBy(() -> designs.lay(congress, "PRESS", -1, new CardDesign(FRONT, BACK, NAVY, false, false, false)))
            .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> designs.lay(congress, "NOBODY", -1, PLAIN)).isInstanceOf(NotFound.class);
        designs.lay(congress, "PRESS", -1, PLAIN);
        assertThatThrownBy(() -> designs.lay(congress, "PRESS", -1, CardDesign.USUAL)).isInstanceOf(SomeoneWasFaster.class);
    }

    @Test
    @DisplayName("BD3: a colour that is none, letters without a ground and letters that cannot be read on it are refused beside their field")
    void refusesColours() {
        assertThat(faults(FRONT, BACK, new CardColours("navy", null))).containsExactly("ground accreditation.not-a-colour");
        assertThat(faults(FRONT, BACK, new CardColours(null, "#FFFFFF"))).containsExactly("ink accreditation.ink-without-ground");
        assertThat(faults(FRONT, BACK, new CardColours("#777777", "#FFFFFF"))).as("4.47").containsExactly("ink accreditation.colours-too-alike");
        assertThat(faults(FRONT, BACK, new CardColours("#767676", "#FFFFFF"))).as("4.54").isEmpty();
        assertThat(new CardColours("0a1f44 ", "")).isEqualTo(new CardColours("#0A1F44", null));
    }

    @Test
    @DisplayName("BD3: black or white can be read on every ground")
    void writesLegibly() {
        for (var grey = 0; grey < 256; grey++) {
            var ground = "#%1$02X%1$02X%1$02X".formatted(grey);
            assertThat(CardColours.contrast(ground, CardColours.inkOn(ground))).as(ground).isGreaterThanOrEqualTo(CardColours.LEGIBLE);
        }
        assertThat(CardColours.contrast(CardColours.BLACK, CardColours.WHITE)).isEqualTo(21);
    }

    @Test
    @DisplayName("BD4, BD5: a badge that nobody can scan is refused, and words that are too long for its back")
    void refusesContents() {
        assertThat(faults(FRONT, new Back(false, true, true, null), NAVY)).containsExactly("qrFront accreditation.design-without-qr");
        assertThat(faults(FRONT, new Back(true, true, true, LocalizedText.of("x".repeat(241))), NAVY)).hasSize(3)
            .contains("wordsZh general.too-long");
        assertThat(faults(FRONT, new Back(true, true, true, LocalizedText.of("x".repeat(240))), NAVY)).isEmpty();
    }

    private List<String> faults(Front front, Back back, CardColours colours) {
        try {
            designs.lay(congress, "STAFF", version("STAFF"), new CardDesign(front, back, colours, true, true, true));
            return List.of();
        } catch (InvalidInput refused) {
            return refused.faults().stream().map(fault -> fault.field() + " " + fault.code()).toList();
        }
    }

    private long version(String type) {
        return designs.designs(congress).stream().filter(view -> view.type().equals(type)).findFirst().orElseThrow().version();
    }
}
