package meeting.attendance.quorum;

import static meeting.kernel.authorization.Roles.DELEGATION_STAFF;
import static meeting.kernel.authorization.Roles.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import meeting.agenda.Scheduling;
import meeting.agenda.SittingId;
import meeting.attendance.Rows;
import meeting.attendance.Statements;
import meeting.congress.Convening;
import meeting.delegation.DelegationId;
import meeting.kernel.CurrentActor;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;

/** The door to what delegations count themselves (QS6). */
@ApplicationScoped
@Transactional
@RolesAllowed({SECRETARIAT, DELEGATION_STAFF})
public class SelfCounts {
    private static final int LONGEST_NOTE = 500;
    private static final String ADD = """
        insert into self_count (id, sitting_id, delegation_id, present, note, counted_at, counted_by, counted_by_name) values (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String LATEST = "select * from self_count where sitting_id = ? and delegation_id = ?"
        + " order by counted_at desc, id fetch first row only";

    @Inject
    private Statements statements;
    @Inject
    private HeadCount heads;
    @Inject
    private Scheduling scheduling;
    @Inject
    private Convening convening;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    /**
     * @param present of those expected, as counted by heads @param note null if there is nothing to say
     *
     * @throws InvalidInput unless it is a number of the delegation's people
     * @throws NotFound     for another's delegation
     */
    @RolesAllowed(DELEGATION_STAFF)
    public SelfCountView count(SittingId sitting, DelegationId delegation, int present, String note) {
        var before = one(sitting, delegation);
        new InvalidInput.Check().that(present >= 0 && present <= before.scanned().expected(), "present", "general.out-of-range", 0, before.scanned().expected())
            .atMost(LONGEST_NOTE, note, "note").orThrow();
        var by = actor.get();
        statements.update(ADD, bind -> bind.add(UUID.randomUUID()).add(sitting.value()).add(delegation.value()).add(present)
            .add(note == null || note.isBlank() ? null : note.strip(), Types.VARCHAR).add(clock.instant().atOffset(ZoneOffset.UTC)).add(by.id())
            .add(by.name()));
        return one(sitting, delegation);
    }

    /** By number; staff confined to delegations get theirs only. */
    public List<SelfCountView> counts(SittingId sitting) {
        var held = scheduling.sitting(sitting);
        return heads.byDelegation(convening.congress(held.congress()), held, actor.get().confinedTo(SECRETARIAT).orElse(null)).stream()
            .filter(row -> row.delegation() != null).map(row -> beside(sitting, row)).toList();
    }

    private SelfCountView one(SittingId sitting, DelegationId delegation) {
        if (!actor.get().delegations().contains(delegation.value())) throw new NotFound();
        return counts(sitting).stream().filter(row -> row.delegation().equals(delegation)).findFirst().orElseThrow(NotFound::new);
    }

    private SelfCountView beside(SittingId sitting, SnapshotView.OfDelegation row) {
        return statements.list(LATEST, bind -> bind.add(sitting.value()).add(row.delegation().value()),
                found -> new SelfCountView(row.delegation(), row.number(), row.name(), row.counts(), found.getInt("present"), found.getString("note"),
                    Rows.instant(found, "counted_at"), found.getString("counted_by_name"))).stream().findFirst()
            .orElseGet(() -> new SelfCountView(row.delegation(), row.number(), row.name(), row.counts(), null, null, null, null));
    }
}
