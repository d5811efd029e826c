package meeting.attendance.exclusion;

import static meeting.attendance.SessionFixture.SEVEN;
import static meeting.attendance.SessionFixture.asSecretariat;

import java.time.Duration;
import java.time.LocalDate;
import meeting.agenda.SittingId;
import meeting.attendance.SessionRules;
import meeting.attendance.quorum.Quorums;
import meeting.attendance.quorum.RuleProfile;
import meeting.attendance.quorum.SnapshotView;
import meeting.congress.CongressKind;
import meeting.delegation.PersonId;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;

/** A Party congress whose first sitting can vote, and the superior has agreed. */
abstract class ExcludingRules extends SessionRules {
    static final LocalDate BEFORE = LocalDate.of(2027, 1, 8);

    @Override
    protected CongressKind kind() {
        return CongressKind.PARTY;
    }

    @BeforeEach
    void openTheDoors() {
        Product.setClock(SEVEN.plus(Duration.ofMinutes(80)));
    }

    final ExclusionId exclude(PersonId person, Situation situation) {
        return exclusions().exclude(session.congress, details(person, situation, session.firstMorning));
    }

    static ExclusionDetails details(PersonId person, Situation situation, SittingId sitting) {
        return new ExclusionDetails(person, situation, " City committee, no. 7 ", BEFORE, sitting, new Vote(5, 2, 2));
    }

    final SnapshotView count(SittingId sitting) {
        asSecretariat();
        return product().get(Quorums.class).take(sitting, RuleProfile.CONGRESS);
    }

    final Exclusions exclusions() {
        return product().get(Exclusions.class);
    }
}
