package meeting.accreditation.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import meeting.accreditation.CodeState;
import meeting.accreditation.CodeView;
import meeting.accreditation.Codes;
import meeting.delegation.PersonId;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.kernel.SomeoneWasFaster;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** BG1 to BG7, the same on every database. */
abstract class BadgeRules {
    private Accredited the;

    abstract Product product();

    @BeforeEach
    void convene() {
        the = new Accredited(product());
    }

    @Test
    @DisplayName("BG1, BG2: whoever is enrolled has a badge requested, of the category's type, numbered in turn, with the person's code")
    void requestsOnEnrolment() {
        var zhou = the.delegate("周岚");
        var guest = the.guest("Ana");

        assertThat(the.badgeOf(zhou)).satisfies(badge -> {
            assertThat(badge.state()).isEqualTo(BadgeState.REQUESTED);
            assertThat(badge.number()).isEqualTo("0001");
            assertThat(badge.details().type()).isEqualTo("DELEGATE");
            assertThat(badge.code()).isEqualTo(product().get(Codes.class).codeOf(zhou).orElseThrow().code());
            assertThat(badge.steps()).extracting(BadgeStepView::state, BadgeStepView::by).containsExactly(tuple(BadgeState.REQUESTED, "lin"));
        });
        assertThat(the.badgeOf(guest).number() + the.badgeOf(guest).details().type()).isEqualTo("0002GUEST");
    }

    @Test
    @DisplayName("BG1, BG2: thousands are requested in one go; numbers go on where they stopped, beyond four digits too")
    void requestsMany() {
        the.delegates(3_000);
        the.delegate("周岚");

        assertThat(the.lists().counts(the.congress)).containsEntry(BadgeState.REQUESTED, 3_001L).containsEntry(BadgeState.ISSUED, 0L);
        assertThat(the.lists().page(the.query("周岚")).rows()).extracting(BadgeRow::number).containsExactly("3001");
    }

    @Test
    @DisplayName("BG3, BG5: requested, vetted, printed, handed out, returned and handed out again, each step with who took it; a step out of turn is not taken")
    void lives() {
        var zhou = the.delegate("周岚");
        var badge = List.of(the.badgeOf(zhou).id());
        assertThat(the.lists().printed(badge, null)).isZero();
        assertThat(the.step(badge, BadgeState.VETTED)).isEqualTo(1);
        assertThat(the.badges().handOut(badge)).isZero();
        assertThat(the.lists().printed(badge, null)).isEqualTo(1);
        assertThat(the.badges().handOut(badge)).isEqualTo(1);
        assertThat(the.badges().handOut(badge)).isZero();
        assertThat(the.badges().takeBack(badge)).isEqualTo(1);
        assertThat(the.badges().handOut(badge)).isEqualTo(1);

        assertThat(the.badgeOf(zhou).steps()).extracting(BadgeStepView::state).containsExactly(BadgeState.REQUESTED, BadgeState.VETTED, BadgeState.PRINTED,
            BadgeState.ISSUED, BadgeState.RETURNED, BadgeState.ISSUED);
        assertThat(the.badgeOf(zhou).steps()).extracting(BadgeStepView::by).containsExactly("lin", "wu", "lin", "lin", "lin", "lin");
    }

    @Test
    @DisplayName("BG2, BG4: a lost badge is replaced by -R1, vetted already; the old code is lost before the new one lives; handing it out is REISSUED")
    void replacesALostOne() {
        var zhou = the.delegate("周岚");
        var old = the.wearing(zhou);
        var next = the.badges().replace(old.id(), Ending.LOST, " left in the taxi ");

        assertThat(next.number()).isEqualTo("0001-R1");
        assertThat(next.state()).isEqualTo(BadgeState.VETTED);
        assertThat(product().get(Codes.class).history(zhou)).extracting(CodeView::code, CodeView::state).containsExactlyInAnyOrder(
            tuple(next.code(), CodeState.VALID), tuple(old.code(), CodeState.LOST));
        the.lists().printed(List.of(next.id()), null);
        the.badges().handOut(List.of(next.id()));
        assertThat(the.badges().history(zhou)).extracting(BadgeView::state).containsExactly(BadgeState.REISSUED, BadgeState.LOST);
        assertThat(the.badges().history(zhou).get(1).steps()).last().extracting(BadgeStepView::reason).isEqualTo("left in the taxi");
        assertThatThrownBy(() -> the.badges().replace(old.id(), Ending.LOST, "again")).isInstanceOf(BadgeNotReady.class);
    }

    @Test
    @DisplayName("BG4: a damaged badge makes way too; nothing changes without a reason")
    void replacesADamagedOne() {
        var zhou = the.delegate("周岚");
        var old = the.badgeOf(zhou);
        assertThatThrownBy(() -> the.badges().replace(old.id(), Ending.DAMAGED, " ")).isInstanceOf(InvalidInput.class);
        assertThat(the.badgeOf(zhou).id()).isEqualTo(old.id());
        var next = the.badges().replace(old.id(), Ending.DAMAGED, "coffee over it");

        assertThat(next.state()).as("as vetted as the old one").isEqualTo(BadgeState.REQUESTED);
        assertThat(product().get(Codes.class).codeOf(zhou)).map(CodeView::code).contains(next.code());
    }

    @Test
    @DisplayName("BG4: a revoked badge takes its code along; a new one is requested and vetted anew")
    void revokes() {
        var zhou = the.delegate("周岚");
        var badge = the.wearing(zhou);
        assertThatThrownBy(() -> the.badges().request(zhou)).isInstanceOf(BadgeIsLive.class);
        the.badges().revoke(badge.id(), "lent to a stranger");
        assertThat(product().get(Codes.class).codeOf(zhou)).isEmpty();
        assertThat(the.badgeOf(zhou).state()).isEqualTo(BadgeState.REVOKED);

        var anew = the.badges().request(zhou);
        assertThat(anew.number() + anew.state()).isEqualTo("0001-R1REQUESTED");
        assertThatThrownBy(() -> the.badges().request(PersonId.next())).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("BG6: type, days and escort change until the badge is handed out; one that was printed is then to be printed again")
    void amends() {
        var zhou = the.delegate("周岚");
        var ballot = new BadgeDetails("ELECTION", new Validity(LocalDate.of(2027, 1, 13), null), "with the head of tellers");
        the.lists().printed(List.of(the.vetted(zhou)), null);
        var printed = the.badgeOf(zhou);
        the.badges().amend(printed.id(), printed.version(), ballot);

        assertThat(the.badgeOf(zhou).state()).isEqualTo(BadgeState.VETTED);
        assertThat(the.lists().toPrint(the.congress, List.of(printed.id()))).singleElement().satisfies(card -> {
            assertThat(card.typeBit()).isEqualTo(8);
            assertThat(card.zones()).isEqualTo(0b1010_1111);
            assertThat(card.validity()).isEqualTo(new Validity(LocalDate.of(2027, 1, 13), LocalDate.of(2027, 1, 15)));
        });
        assertThatThrownBy(() -> the.badges().amend(printed.id(), printed.version(), ballot)).isInstanceOf(SomeoneWasFaster.class);
        var worn = the.wearing(zhou);
        assertThatThrownBy(() -> the.badges().amend(worn.id(), worn.version(), ballot)).isInstanceOf(BadgeNotReady.class);
    }

    @Test
    @DisplayName("BG3: a print run of thousands leaves out what is not vetted")
    void printsMany() {
        the.delegates(2_500);
        var rows = the.lists().page(the.query(null)).rows();
        var ids = rows.stream().map(BadgeRow::id).toList();
        the.step(ids.subList(0, 999), BadgeState.VETTED);

        assertThat(the.lists().toPrint(the.congress, ids)).hasSize(999);
        assertThat(the.lists().printed(ids, null)).isEqualTo(999);
        assertThat(the.lists().page(the.query(null, BadgeState.PRINTED)).total()).isEqualTo(999);
    }

    @Test
    @DisplayName("badges are found by name, unit, number and code")
    void finds() {
        var zhou = the.delegate("周岚");
        the.delegate("王伟");

        assertThat(the.lists().page(the.query("0001")).rows()).extracting(BadgeRow::person).containsExactly(zhou);
        assertThat(the.lists().page(the.query(the.badgeOf(zhou).code().shown().toLowerCase())).rows()).extracting(BadgeRow::person).containsExactly(zhou);
        assertThat(the.lists().page(the.query("%")).rows()).isEmpty();
    }
}
