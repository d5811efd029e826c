package meeting.attendance.absence;

import static meeting.attendance.SessionFixture.SEVEN;
import static meeting.attendance.SessionFixture.asSecretariat;
import static meeting.attendance.SessionFixture.asStaffOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import meeting.attendance.SessionFixture;
import meeting.attendance.SessionRules;
import meeting.attendance.door.ManualEntry;
import meeting.attendance.door.SignIns;
import meeting.congress.CongressKind;
import meeting.delegation.PersonId;
import meeting.identity.AccountAdministration;
import meeting.identity.AccountDetails;
import meeting.kernel.InvalidInput;
import meeting.kernel.authorization.NotAuthorized;
import meeting.kernel.authorization.Roles;
import meeting.kernel.post.Post;
import meeting.testing.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who is told of absences, and the alarm until it is answered, on every database. */
abstract class AbsenceAlarmRules extends SessionRules {
    /** Once a database: Lin is told by letters. */
    static void openAccounts(Product product) {
        Product.signIn("root", Set.of(Roles.ADMINISTRATOR));
        product.get(AccountAdministration.class).open("lin", new AccountDetails("Lin", Set.of(Roles.SECRETARIAT), Set.of()));
    }

    @Test
    @DisplayName("AB5, AB6: the first absence warns, the second sounds until it is answered with a note, the third sounds anew; liaison officers see theirs,"
        + " not the note")
    void sounds() {
        for (var sitting : List.of(session.firstMorning, session.firstAfternoon, session.secondMorning)) session.signsIn(zhou, sitting);
        Product.setClock(SEVEN.plus(Duration.ofHours(5)));
        assertThat(row(li)).satisfies(first -> {
            assertThat(first.isAlarm()).isFalse();
            assertThat(first.isSounding()).isFalse();
        });
        assertThatThrownBy(() -> absences().answer(session.congress, li, 1, "has been called")).isInstanceOf(AbsenceAnswered.class);
        Product.setClock(SEVEN.plus(Duration.ofHours(10)));
        assertThat(row(li).isSounding()).isTrue();
        asStaffOf(session.riverside);
        assertThat(row(li).isSounding()).isTrue();
        assertThatThrownBy(() -> absences().answer(session.congress, li, 2, "has been called")).isInstanceOf(NotAuthorized.class);
        asSecretariat();
        assertThatThrownBy(() -> absences().answer(session.congress, li, 2, " ")).isInstanceOf(InvalidInput.class);
        absences().answer(session.congress, li, 2, " the presidium was told ");
        assertThatThrownBy(() -> absences().answer(session.congress, li, 2, "once more")).isInstanceOf(AbsenceAnswered.class);

        assertThat(row(li)).satisfies(answered -> {
            assertThat(answered.isSounding()).isFalse();
            assertThat(answered.answer().note()).isEqualTo("the presidium was told");
            assertThat(answered.answer().by()).isEqualTo("lin");
        });
        assertThat(row(wang).isSounding()).isTrue();
        asStaffOf(session.riverside);
        assertThat(row(li).answer().note()).isNull();
        assertThat(row(li).answer().by()).isEqualTo("lin");
        Product.setClock(SEVEN.plus(Duration.ofHours(29)));
        assertThat(row(li).isSounding()).isTrue();
        asStaffOf(session.oldTown);
        assertThat(absences().absences(session.congress)).isEmpty();
    }

    private AbsenceRow row(PersonId person) {
        return absences().absences(session.congress).stream().filter(row -> row.person().id().equals(person)).findFirst().orElseThrow();
    }

    @Test
    @DisplayName("AB5: answered is what was seen, neither fewer absences than there are nor more; an alarm goes with the absence that is taken away")
    void answersWhatWasSeen() {
        Product.setClock(SEVEN.plus(Duration.ofHours(10)));
        assertThatThrownBy(() -> absences().answer(session.congress, li, 1, "has been called")).isInstanceOf(AbsenceAnswered.class);
        assertThatThrownBy(() -> absences().answer(session.congress, li, 3, "has been called")).isInstanceOf(AbsenceAnswered.class);
        absences().answer(session.congress, li, 2, "has been called");
        product().get(SignIns.class).enter(new ManualEntry(session.firstMorning, wang, "Gate B", "was seen in the hall", null, null));

        assertThat(row(li).answer().at()).isEqualTo(SEVEN.plus(Duration.ofHours(10)));
        assertThat(row(wang).isSounding()).isFalse();
        assertThat(row(zhou).isSounding()).isTrue();
    }

    @Test
    @DisplayName("AB3: one letter a sitting, once it is over: how many were absent, how many of them not for the first time; none where nobody was")
    void tells() {
        session.signsIn(wang, session.firstMorning);
        for (var person : List.of(li, wang, zhou)) session.signsIn(person, session.secondMorning);
        reckonAfter(Duration.ofHours(5).minusMillis(1));
        assertThat(letters()).isEmpty();
        reckonAfter(Duration.ofHours(5));
        assertThat(letters()).singleElement().asString().startsWith("en attendance.letter-absences-text: ").endsWith(" | 2 | 0");
        reckonAfter(Duration.ofHours(29));
        reckonAfter(Duration.ofHours(29));

        assertThat(letters()).hasSize(2).first().asString().endsWith(" | 3 | 2");
    }

    @Test
    @DisplayName("AB3: sittings that are told of together are each told as they stood, the later ones not counted with the earlier")
    void tellsEachAsItStood() {
        session.signsIn(wang, session.firstMorning);
        reckonAfter(Duration.ofHours(10));

        assertThat(letters()).extracting(letter -> letter.substring(letter.length() - 5)).containsExactlyInAnyOrder("2 | 0", "3 | 2");
    }

    @Test
    @DisplayName("AB3: what ended two days ago is not told of any more, what ended a moment less than two days ago is")
    void notOfOldOnes() {
        reckonAfter(Duration.ofHours(53));
        assertThat(letters()).hasSize(3);
        var again = new SessionFixture(product(), CongressKind.PEOPLES);
        again.delegate("李娜", again.riverside);
        session = again;
        reckonAfter(Duration.ofHours(53).minusMillis(1));

        assertThat(letters()).hasSize(4);
    }

    private void reckonAfter(Duration later) {
        asSecretariat();
        Product.setClock(SEVEN.plus(later));
        product().get(AbsenceWatch.class).perform();
    }

    /** Of this congress, to Lin, newest first; she is signed in. */
    private List<String> letters() {
        asSecretariat();
        return product().get(Post.class).mine().stream().filter(letter -> letter.link().contains(session.congress.value().toString()))
            .map(letter -> letter.text().en()).toList();
    }

    private Absences absences() {
        return product().get(Absences.class);
    }
}
