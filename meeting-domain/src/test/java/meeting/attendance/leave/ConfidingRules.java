package meeting.attendance.leave;

import static meeting.attendance.SessionFixture.asLeadership;
import static meeting.attendance.SessionFixture.asSecretariat;
import static meeting.attendance.SessionFixture.asStaffOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import meeting.attendance.SessionFixture;
import meeting.congress.AttendeeCategory;
import meeting.congress.CongressKind;
import meeting.identity.AccountAdministration;
import meeting.identity.AccountDetails;
import meeting.kernel.NotFound;
import meeting.kernel.authorization.NotAuthorized;
import meeting.kernel.authorization.Roles;
import meeting.kernel.post.LetterView;
import meeting.kernel.post.Post;
import meeting.testing.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who reads of a leave, and who is told, on every database. */
abstract class ConfidingRules extends LeaveRules {
    /** Once a database: whoever is told by a letter has an account. */
    static void openAccounts(Product product) {
        Product.signIn("root", Set.of(Roles.ADMINISTRATOR));
        var accounts = product.get(AccountAdministration.class);
        accounts.open("lin", new AccountDetails("Lin", Set.of(Roles.SECRETARIAT), Set.of()));
        accounts.open("sun", new AccountDetails("Sun", Set.of(Roles.SECRETARIAT), Set.of()));
        accounts.open("wei", new AccountDetails("Wei", Set.of(Roles.LEADERSHIP), Set.of()));
    }

    @Test
    @DisplayName("LV8, A10: another delegation's leave is not there; why somebody is ill is read by who asked and who decides only")
    void confides() {
        asStaffOf(session.oldTown);
        var leave = leaves().ask(new LeaveAsk(zhou, LeaveReason.ILLNESS, "operation", Set.of(session.firstMorning), false));
        assertThat(read(leave).note()).isEqualTo("operation");
        assertThatThrownBy(() -> ask(li, LeaveReason.FAMILY, session.firstMorning)).isInstanceOf(NotFound.class);
        asStaffOf(session.riverside);
        assertThatThrownBy(() -> read(leave)).isInstanceOf(NotFound.class);
        assertThat(leaves().leaves(all()).rows()).isEmpty();
        asSecretariat();
        assertThat(read(leave)).satisfies(seen -> {
            assertThat(seen.isConfidential()).isTrue();
            assertThat(seen.note()).isNull();
        });
        asLeadership();
        assertThat(read(leave).reason()).isEqualTo(LeaveReason.ILLNESS);
        assertThatThrownBy(() -> leaves().withdraw(leave, 0)).isInstanceOf(NotAuthorized.class);
        decide(leave, Decision.AGREED);
        assertThat(read(leave).steps()).extracting(LeaveView.StepView::note).containsExactly("as discussed");
        asSecretariat();

        assertThat(read(leave).steps()).extracting(LeaveView.StepView::note).containsOnlyNulls();
    }

    @Test
    @DisplayName("LV8: who is only informed does not read why somebody is ill; any other reason whoever sees the leave reads")
    void informedOfNoIllness() {
        asStaffOf(session.oldTown);
        var ill = leaves().ask(new LeaveAsk(zhou, LeaveReason.ILLNESS, "operation",
            Set.of(session.firstMorning, session.firstAfternoon, session.secondMorning, session.secondAfternoon), false));
        asStaffOf(session.riverside);
        var wedding = ask(li, LeaveReason.FAMILY, session.firstMorning, session.firstAfternoon);
        asLeadership();

        assertThat(read(ill).isConfidential()).isTrue();
        assertThat(read(wedding).reason()).isEqualTo(LeaveReason.FAMILY);
        assertThat(read(wedding).note()).isEqualTo("for a good reason");
        asSecretariat();
        assertThat(read(ill).reason()).isEqualTo(LeaveReason.ILLNESS);
    }

    @Test
    @DisplayName("LV9: whoever decides next is told when it is their turn, who asked is told the outcome; no letter says why")
    void tells() {
        asStaffOf(session.oldTown);
        var leave = leaves().ask(new LeaveAsk(zhou, LeaveReason.ILLNESS, "operation", Set.of(session.secondAfternoon), false));
        assertThat(letters("wei")).isEmpty();
        asStaffOf(session.oldTown);
        decide(leave, Decision.AGREED);
        assertThat(letters("wei")).singleElement().asString().startsWith("en attendance.letter-leave-waiting-text: ").contains("周丽华");
        assertThat(letters("lin")).isEmpty();
        assertThat(letters(staffOfOldTown())).isEmpty();
        asLeadership();
        decide(leave, Decision.REFUSED);

        assertThat(letters(staffOfOldTown())).singleElement().asString().startsWith("en attendance.letter-leave-refused-text: ").contains("周丽华");
        assertThat(List.of(letters("wei"), letters(staffOfOldTown())).toString()).doesNotContain("operation", "ILLNESS", "as discussed");
    }

    @Test
    @DisplayName("LV4, LV9: who is only informed is told once the leave is granted, not before")
    void informsByLetter() {
        session = new SessionFixture(product(), CongressKind.CPPCC);
        var member = session.delegate("郑秀文", session.oldTown);
        asStaffOf(session.oldTown);
        var leave = askAgreed(member, LeaveReason.ABROAD, session.firstMorning);
        assertThat(letters("wei")).singleElement().asString().contains("letter-leave-waiting");
        assertThat(letters("sun")).isEmpty();
        asLeadership();
        decide(leave, Decision.AGREED);

        assertThat(letters("sun")).singleElement().asString().contains("letter-leave-informed");
        assertThat(letters("wei")).hasSize(1);
    }

    @Test
    @DisplayName("LV9: nobody is told what they did themselves")
    void tellsOthers() {
        var alone = session.attendee(AttendeeCategory.DELEGATE, "赵云");
        var leave = ask(alone, LeaveReason.OTHER, session.firstMorning, session.firstAfternoon);
        assertThat(letters("sun")).singleElement().asString().contains("letter-leave-waiting").endsWith(" | –");
        assertThat(letters("lin")).isEmpty();
        asSecretariat();
        decide(leave, Decision.AGREED);

        assertThat(letters("lin")).isEmpty();
    }

    @Test
    @DisplayName("LV7, LV9: who asked is told that the secretariat cancelled, or that presence ended it")
    void tellsOfTheEnd() {
        asStaffOf(session.oldTown);
        var first = askAgreed(zhou, LeaveReason.FAMILY, session.firstMorning, session.firstAfternoon);
        asSecretariat();
        leaves().cancel(first, read(first).version(), "certificate was forged");
        assertThat(letters(staffOfOldTown())).singleElement().asString().contains("letter-leave-cancelled");
        asStaffOf(session.oldTown);
        var second = askAgreed(zhou, LeaveReason.FAMILY, session.firstMorning, session.firstAfternoon);
        session.signsIn(zhou, session.firstMorning);
        leaves().confirmPresence(second, read(second).version());

        assertThat(letters(staffOfOldTown())).hasSize(2).allMatch(letter -> letter.contains("letter-leave-cancelled"));
    }

    private String staffOfOldTown() {
        return "staff-of-" + session.oldTown.value();
    }

    /** Of this congress; leaves nobody in particular signed in. */
    private List<String> letters(String name) {
        Product.signIn(name, Set.of());
        return product().get(Post.class).mine().stream().filter(letter -> letter.link().contains(session.congress.value().toString()))
            .map(LetterView::text).map(text -> text.en()).toList();
    }

    private LeaveQuery all() {
        return new LeaveQuery(session.congress, Set.of(), 0, 100);
    }
}
