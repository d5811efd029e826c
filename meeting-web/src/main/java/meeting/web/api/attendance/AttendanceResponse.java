package meeting.web.api.attendance;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import meeting.attendance.LedgerRow;
import meeting.attendance.LiveAttendance;
import meeting.attendance.Reason;
import meeting.attendance.SignInMethod;
import meeting.attendance.Tally;
import meeting.attendance.Verdict;
import meeting.web.api.attendance.SignInResponse.Name;
import meeting.web.api.attendance.SignInResponse.Person;

/** Attendance of a sitting as it fills up. */
public record AttendanceResponse(UUID sittingId, Instant asOf, Numbers total, int outside, Quorum quorum, Doors doors,
                                 List<OfDelegation> delegations, List<Arrivals> arrivals, List<Line> latest, List<Line> refusals) {

    /** expected = present + onLeave + absent. */
    public record Numbers(int expected, int present, int onLeave, int absent) {
        static Numbers of(Tally tally) {
            return new Numbers(tally.expected(), tally.present(), tally.onLeave(), tally.absent());
        }
    }

    /** What is needed to open. */
    public record Quorum(int required, int missing, boolean met) { }

    /** What the doors did. */
    public record Doors(int persons, int scans, int refused) { }

    /** One delegation. */
    public record OfDelegation(UUID delegationId, Integer number, Name name, String liaison, String liaisonPhone, Numbers numbers, int outside) { }

    /** Arrivals in a minute. */
    public record Arrivals(Instant minute, int persons) { }

    /** One line of the ledger. */
    public record Line(UUID id, Person person, Verdict verdict, Reason reason, String gate, String by, SignInMethod method, Instant scannedAt,
                       boolean late) {
        static Line of(LedgerRow row, Locale language) {
            return new Line(row.id().value(), Person.of(row.person(), language), row.verdict(), row.reason(),
                row.gate(), row.by(), row.method(), row.scannedAt(), row.late());
        }
    }

    static AttendanceResponse of(LiveAttendance live, Locale language) {
        var quorum = live.quorum() == null ? null : new Quorum(live.quorum().required(), live.quorum().missing(), live.quorum().isMet());
        return new AttendanceResponse(live.sitting().value(), live.asOf(), Numbers.of(live.total()), live.outside(), quorum,
            new Doors(live.doors().persons(), live.doors().scans(), live.doors().refused()),
            live.delegations().stream().map(AttendanceResponse::ofDelegation).toList(),
            live.arrivals().stream().map(minute -> new Arrivals(minute.minute(), minute.persons())).toList(),
            live.latest().stream().map(row -> Line.of(row, language)).toList(), live.refusals().stream().map(row -> Line.of(row, language)).toList());
    }

    private static OfDelegation ofDelegation(LiveAttendance.OfDelegation row) {
        return new OfDelegation(row.delegation() == null ? null : row.delegation().value(), row.number(), Name.of(row.name()), row.liaison(),
            row.liaisonPhone(), Numbers.of(row.tally()), row.outside());
    }
}
