package meeting.attendance.conflict;

import static meeting.kernel.authorization.Roles.SECURITY;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.agenda.SittingId;
import meeting.attendance.Reason;
import meeting.attendance.Rows;
import meeting.attendance.SignInId;
import meeting.attendance.Statements;
import meeting.attendance.Verdict;
import meeting.congress.CongressId;
import meeting.kernel.CurrentActor;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;

/** The door of this sub-model for security: conflicts are read and acknowledged. */
@ApplicationScoped
@Transactional
@RolesAllowed(SECURITY)
public class Conflicts {
    private static final int MOST = 500;
    private static final String LIST = """
        select l.id, l.sitting_id, l.gate, l.actor_name, l.scanned_at, l.received_at, l.device_verdict, l.verdict, l.reason,
               o.gate as other_gate, o.scanned_at as other_at, k.settled_by_name, k.settled_at, k.note,
               p.person_id, p.full_name, p.latin_name, p.category, p.delegation_id, p.delegation_name_en, p.delegation_name_es, p.delegation_name_zh,
               p.unit, p.photo_version
          from attendance_published_conflict c join sign_in l on l.id = c.scan_id
          left join sign_in o on o.id = l.refers_to
          left join sign_in_conflict k on k.line_id = l.id
          left join delegation_published_person p on p.person_id = l.person_id
         where c.congress_id = ?
         order by case when k.line_id is null then 0 else 1 end, l.scanned_at desc, l.id
         fetch first %d rows only""".formatted(MOST);
    private static final String OF_A_CONFLICT = "select congress_id from attendance_published_conflict where scan_id = ?";
    private static final String SETTLE = """
        insert into sign_in_conflict (line_id, settled_by, settled_by_name, settled_at, note) values (?, ?, ?, ?, ?) on conflict do nothing""";

    private Statements statements;
    private CurrentActor actor;
    private Clock clock;
    private Event<ConflictAcknowledged> acknowledged;

    protected Conflicts() { } // CDI

    @Inject
    Conflicts(Statements statements, CurrentActor actor, Clock clock, Event<ConflictAcknowledged> acknowledged) {
        this.statements = statements;
        this.actor = actor;
        this.clock = clock;
        this.acknowledged = acknowledged;
    }

    /** Those that wait first, newest first; 500 at most. */
    public List<ConflictView> of(CongressId congress) {
        return statements.list(LIST, bind -> bind.add(congress.value()), Conflicts::view);
    }

    /** CF1. @throws ConflictSettled if somebody was faster */
    public void acknowledge(SignInId scan, String note) {
        new InvalidInput.Check().reason(note, "note").orThrow();
        var found = statements.list(OF_A_CONFLICT, bind -> bind.add(scan.value()), row -> Rows.id(row, "congress_id"));
        if (found.isEmpty()) throw new NotFound();
        var by = actor.get();
        var settled = statements.update(SETTLE, bind -> bind.add(scan.value()).add(by.id()).add(by.name()).add(clock.instant().atOffset(ZoneOffset.UTC))
            .add(note.strip(), Types.VARCHAR));
        if (settled == 0) throw new ConflictSettled();
        acknowledged.fire(new ConflictAcknowledged(new CongressId(found.get(0)), scan, note));
    }

    private static ConflictView view(ResultSet row) throws SQLException {
        return new ConflictView(new SignInId(Rows.id(row, "id")), new SittingId(Rows.id(row, "sitting_id")), Rows.person(row),
            row.getString("gate"), row.getString("actor_name"), Rows.instant(row, "scanned_at"), Rows.instant(row, "received_at"),
            Rows.one(Verdict.class, row, "device_verdict"), Rows.one(Verdict.class, row, "verdict"), Rows.one(Reason.class, row, "reason"),
            row.getString("other_gate"), moment(row, "other_at"), row.getString("settled_by_name"), moment(row, "settled_at"), row.getString("note"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column) == null ? null : Rows.instant(row, column);
    }
}
