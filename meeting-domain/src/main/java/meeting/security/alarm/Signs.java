package meeting.security.alarm;

import static meeting.security.PublishedRows.micros;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import meeting.security.PublishedRows;
import meeting.security.PublishedRows.Row;

/** Reads what the doors have written (decision 3). */
@ApplicationScoped
class Signs {
    /** Sittings whose doors closed before that raise nothing. */
    private static final Duration DAY = Duration.ofDays(1);
    private static final String REFUSALS = """
        select l.congress_id, l.sitting_id, l.person_id, l.raw_code, case when c.scan_id is null then l.reason else 'DEVICE_ADMITTED' end, l.gate, %s, %s
          from agenda_published_sitting s join attendance_published_scan l on l.sitting_id = s.sitting_id
          left join attendance_published_conflict c on c.scan_id = l.scan_id
         where s.sign_in_opens <= :now and s.sign_in_closes > :yesterday and l.received_at >= :since
           and (l.verdict = 'REFUSED' and c.scan_id is null or c.scan_id is not null and c.settled_at is null)
         order by l.received_at""".formatted(micros("l.scanned_at"), micros("l.received_at"));
    private static final String CONFLICTS = """
        select c.congress_id, c.sitting_id, c.person_id, c.raw_code, 'DEVICE_ADMITTED', c.gate, %s, %s, c.scan_id,
               case when c.settled_at is null then 0 else 1 end
          from attendance_published_conflict c where c.congress_id = :congress""".formatted(micros("c.scanned_at"), micros("c.received_at"));

    private static final String DEVICES = """
        select d.congress_id, d.device_id, d.label, c.sitting_id, %s, c.queued, c.drift_millis
          from accreditation_published_device_contact c join accreditation_published_device d on d.device_id = c.device_id
          join agenda_published_sitting s on s.sitting_id = c.sitting_id
         where s.sign_in_opens <= :now and s.sign_in_closes > :now and s.status <> 'CANCELLED'""".formatted(micros("c.heard_at"));

    @Inject
    private PublishedRows published;

    /** Devices that stand at open doors. */
    List<DeviceState> devices(Instant now) {
        return published.list(DEVICES, Map.of("now", now)).stream().map(row -> new DeviceState(row.id(0), row.id(1), row.text(2), row.id(3), row.moment(4),
            row.number(5), Duration.ofMillis(row.number(6)))).toList();
    }

    /** What was received since then and refused, or is a conflict that nobody has acknowledged. */
    List<Refusal> refusals(Instant since, Instant now) {
        return published.list(REFUSALS, Map.of("now", now, "yesterday", now.minus(DAY), "since", since)).stream().map(Signs::refusal).toList();
    }

    /** Every conflict of a congress (CF1). */
    List<ConflictSign> conflicts(UUID congress) {
        return published.list(CONFLICTS, Map.of("congress", congress)).stream()
            .map(row -> new ConflictSign(row.id(8), refusal(row), row.number(9) == 1)).toList();
    }

    private static Refusal refusal(Row row) {
        return new Refusal(row.id(0), row.id(1), row.id(2), row.text(3), row.text(4), row.text(5), row.moment(6), row.moment(7));
    }
}
