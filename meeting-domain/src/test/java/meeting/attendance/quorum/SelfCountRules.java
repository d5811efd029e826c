package meeting.attendance.quorum;

import static meeting.attendance.SessionFixture.SEVEN;
import static meeting.attendance.SessionFixture.asSecretariat;
import static meeting.attendance.SessionFixture.asStaffOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import meeting.attendance.SessionRules;
import meeting.congress.AttendeeCategory;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.kernel.authorization.NotAuthorized;
import meeting.kernel.authorization.Roles;
import meeting.testing.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What delegations count themselves, on every database. */
abstract class SelfCountRules extends SessionRules {
    @Test
    @DisplayName("QS6, R15: a delegation counts itself; where it differs from the scans both sides are told; nobody counts another's people")
    void countsItself() {
        session.signsIn(li, session.firstMorning);
        asStaffOf(session.riverside);
        assertThat(counts().counts(session.firstMorning)).singleElement().satisfies(row -> assertThat(row.isDifferent()).isFalse());
        assertThat(counts().count(session.firstMorning, session.riverside, 2, " all in the hall ")).satisfies(counted -> {
            assertThat(counted.isDifferent()).isTrue();
            assertThat(counted.note()).isEqualTo("all in the hall");
            assertThat(counted.by()).isEqualTo("staff-of-" + session.riverside.value());
        });
        Product.setClock(SEVEN.plus(Duration.ofHours(2)));
        assertThat(counts().count(session.firstMorning, session.riverside, 1, null).isDifferent()).isFalse();
        assertThatThrownBy(() -> counts().count(session.firstMorning, session.oldTown, 1, null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> counts().count(session.firstMorning, session.riverside, 3, null)).isInstanceOf(InvalidInput.class);
        Product.setClock(SEVEN.plus(Duration.ofHours(3)));
        counts().count(session.firstMorning, session.riverside, 2, null);
        asSecretariat();

        assertThat(counts().counts(session.firstMorning)).extracting(SelfCountView::isDifferent).containsExactly(true, false);
    }

    @Test
    @DisplayName("QS6: a delegation counts from nobody to everybody of its own")
    void bounds() {
        asStaffOf(session.riverside);
        assertThatThrownBy(() -> counts().count(session.firstMorning, session.riverside, -1, null)).isInstanceOf(InvalidInput.class);

        assertThat(counts().count(session.firstMorning, session.riverside, 0, null).isDifferent()).isFalse();
        assertThat(counts().count(session.firstMorning, session.riverside, 2, " ").note()).isNull();
    }

    @Test
    @DisplayName("QS6: the secretariat reads and does not count; its member who is some delegation's officer too counts that one and no other")
    void countTheirs() {
        session.attendee(AttendeeCategory.DELEGATE, "赵云");
        asSecretariat();
        assertThat(counts().counts(session.firstMorning)).extracting(SelfCountView::delegation).containsExactly(session.riverside, session.oldTown);
        assertThatThrownBy(() -> counts().count(session.firstMorning, session.riverside, 1, null)).isInstanceOf(NotAuthorized.class);
        Product.signIn("sun", Set.of(Roles.SECRETARIAT, Roles.DELEGATION_STAFF), session.oldTown.value());

        assertThatThrownBy(() -> counts().count(session.firstMorning, session.riverside, 1, null)).isInstanceOf(NotFound.class);
        assertThat(counts().count(session.firstMorning, session.oldTown, 1, null).counted()).isEqualTo(1);
    }

    private SelfCounts counts() {
        return product().get(SelfCounts.class);
    }
}
