package meeting.agenda;

import static meeting.congress.CongressFixture.GREAT_HALL;

import java.time.Duration;
import java.time.Instant;
import meeting.kernel.LocalizedText;

/** Sittings for tests of every context. */
public final class AgendaFixture {
    public static final Instant NINE_O_CLOCK = Instant.parse("2027-01-11T01:00:00Z");

    private AgendaFixture() {
    }

    /** Three hours in the great hall with the congress's own sign-in minutes. */
    public static SittingDetails aPlenaryAt(Instant start) {
        return aPlenary(start, start.plus(Duration.ofHours(3)), null, null);
    }

    public static SittingDetails aPlenary(Instant start, Instant end, Integer opensBefore, Integer closesAfter) {
        return new SittingDetails(new LocalizedText("Second plenary", "Segunda sesión plenaria", "第二次全体会议"), SittingKind.PLENARY, GREAT_HALL,
            start, end, opensBefore, closesAfter);
    }

    /** From seven on the first evening; not everybody is expected. */
    public static SittingDetails aMeetingOfThePresidium() {
        var plenary = aPlenaryAt(NINE_O_CLOCK.plus(Duration.ofHours(10)));
        return new SittingDetails(plenary.title(), SittingKind.PRESIDIUM, plenary.hall(), plenary.startsAt(), plenary.endsAt(), null, null);
    }

    /** Three hours, and the congress votes. */
    public static SittingDetails anElectionAt(Instant start) {
        var plenary = aPlenaryAt(start);
        return new SittingDetails(plenary.title(), SittingKind.ELECTION, plenary.hall(), plenary.startsAt(), plenary.endsAt(), null, null);
    }
}
