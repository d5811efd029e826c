package meeting.accreditation.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import meeting.accreditation.BadgeId;
import meeting.accreditation.Codes;
import meeting.accreditation.badge.Accredited;
import meeting.accreditation.badge.BadgeMatter;
import meeting.accreditation.badge.BadgeRow;
import meeting.accreditation.badge.BadgeState;
import meeting.accreditation.badge.BadgeStepView;
import meeting.delegation.PersonId;
import meeting.kernel.InvalidInput;
import meeting.kernel.authorization.Roles;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** VT1 to VT6, the same on every database. */
abstract class VettingRules {
    private Accredited the;
    private Vetting vetting;
    private PersonId zhou;
    private PersonId wang;

    abstract Product product();

    @BeforeEach
    void enrol() {
        the = new Accredited(product());
        vetting = product().get(Vetting.class);
        zhou = the.delegate("周岚");
        wang = the.delegate("王伟");
        as("wu");
    }

    @Test
    @DisplayName("VT1, VT2: one person approves two at once; each step says who it was")
    void approves() {
        assertThat(vetting.eyes(the.congress)).isEqualTo(1);
        assertThat(decide(VettingVerdict.APPROVE, null, zhou, wang)).isEqualTo(new VettingOutcome(2, 0, 0));

        assertThat(the.badgeOf(zhou).state()).isEqualTo(BadgeState.VETTED);
        assertThat(the.badgeOf(wang).steps()).last().extracting(BadgeStepView::by).isEqualTo("wu");
        assertThat(decide(VettingVerdict.APPROVE, null, zhou)).as("decided before").isEqualTo(new VettingOutcome(0, 0, 1));
    }

    @Test
    @DisplayName("VT3: where two look, the same person twice is one; another clears")
    void needsTwo() {
        vetting.setEyes(the.congress, 2);
        assertThat(decide(VettingVerdict.APPROVE, "known", zhou)).isEqualTo(new VettingOutcome(0, 1, 0));
        assertThat(decide(VettingVerdict.APPROVE, null, zhou)).isEqualTo(new VettingOutcome(0, 0, 1));
        assertThat(the.badgeOf(zhou).state()).isEqualTo(BadgeState.REQUESTED);
        as("gang");

        assertThat(decide(VettingVerdict.APPROVE, null, zhou)).isEqualTo(new VettingOutcome(1, 0, 0));
        assertThat(the.badgeOf(zhou).state()).isEqualTo(BadgeState.VETTED);
        assertThat(vetting.notes(ids(zhou)).get(the.badgeOf(zhou).id())).extracting(VettingNote::by).containsExactly("wu", "gang");
    }

    @Test
    @DisplayName("VT5: one refusal revokes badge and code at once, also where two look; it says why")
    void refuses() {
        vetting.setEyes(the.congress, 2);
        assertThatThrownBy(() -> decide(VettingVerdict.REFUSE, " ", zhou)).isInstanceOf(InvalidInput.class);
        decide(VettingVerdict.REFUSE, "not who he says", zhou);

        assertThat(the.badgeOf(zhou).state()).isEqualTo(BadgeState.REVOKED);
        assertThat(the.badgeOf(zhou).steps()).last().extracting(BadgeStepView::reason).isEqualTo("not who he says");
        assertThat(product().get(Codes.class).codeOf(zhou)).isEmpty();
        assertThat(product().get(Codes.class).codeOf(wang)).isPresent();
    }

    @Test
    @DisplayName("VT4, VT6: a question is kept and leaves the request in the queue, with the approval given before")
    void asks() {
        vetting.setEyes(the.congress, 2);
        decide(VettingVerdict.APPROVE, null, zhou);
        decide(VettingVerdict.ASK, "which unit is this?", zhou);
        assertThat(the.badgeOf(zhou).state()).isEqualTo(BadgeState.REQUESTED);
        as("gang");

        assertThat(decide(VettingVerdict.APPROVE, "the unit called back", zhou).settled()).isEqualTo(1);
        assertThat(vetting.notes(ids(zhou)).get(the.badgeOf(zhou).id())).extracting(VettingNote::verdict)
            .containsExactly(VettingVerdict.APPROVE, VettingVerdict.ASK, VettingVerdict.APPROVE);
    }

    @Test
    @DisplayName("VT1: where nobody looks badges are born cleared; a number out of bounds is refused")
    void looksAtNobody() {
        vetting.setEyes(the.congress, 0);
        Accredited.asSecretariat();
        var li = the.delegate("李娜");

        assertThat(the.badgeOf(li).state()).isEqualTo(BadgeState.VETTED);
        assertThat(the.badgeOf(zhou).state()).as("waited before").isEqualTo(BadgeState.REQUESTED);
        as("wu");
        assertThatThrownBy(() -> vetting.setEyes(the.congress, 3)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> vetting.decide(the.congress, List.of(), VettingVerdict.APPROVE, null)).isInstanceOf(InvalidInput.class);
    }

    @Test
    @DisplayName("VT7: the queue finds who was asked about last and who waits for the second person, and knows since when requests wait")
    void tellsWhoWaitsForWhat() {
        vetting.setEyes(the.congress, 2);
        var li = the.queue(null).stream().filter(row -> row.person().equals(zhou)).findFirst().orElseThrow();
        assertThat(the.oldestRequest()).contains(li.since());
        decide(VettingVerdict.APPROVE, null, zhou);
        decide(VettingVerdict.ASK, "which unit is this?", zhou, wang);
        assertThat(the.queue(BadgeMatter.ASKED)).hasSize(2);
        as("gang");
        decide(VettingVerdict.APPROVE, "the unit called back", wang);

        assertThat(the.queue(BadgeMatter.ASKED)).extracting(BadgeRow::person).as("a question that was answered is none").containsExactly(zhou);
        assertThat(the.queue(BadgeMatter.HALFWAY)).extracting(BadgeRow::person).containsExactlyInAnyOrder(zhou, wang);
        decide(VettingVerdict.APPROVE, null, zhou);
        assertThat(the.queue(BadgeMatter.HALFWAY)).extracting(BadgeRow::person).containsExactly(wang);
        decide(VettingVerdict.REFUSE, "unknown there", wang);
        assertThat(the.oldestRequest()).isEmpty();
    }

    private VettingOutcome decide(VettingVerdict verdict, String note, PersonId... people) {
        return vetting.decide(the.congress, ids(people), verdict, note);
    }

    private List<BadgeId> ids(PersonId... people) {
        return Stream.of(people).map(person -> the.badgeOf(person).id()).toList();
    }

    private static void as(String guard) {
        Product.signIn(guard, Set.of(Roles.SECURITY));
    }
}
