package meeting.attendance;

import static meeting.kernel.authorization.Roles.DELEGATION_STAFF;
import static meeting.kernel.authorization.Roles.GATE_DEVICE;
import static meeting.kernel.authorization.Roles.LEADERSHIP;
import static meeting.kernel.authorization.Roles.SECRETARIAT;
import static meeting.kernel.authorization.Roles.SECURITY;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.accreditation.device.Devices;
import meeting.agenda.Scheduling;
import meeting.agenda.SittingId;
import meeting.congress.Convening;
import meeting.delegation.PersonId;
import meeting.kernel.CurrentActor;
import meeting.kernel.NotFound;
import meeting.kernel.Page;

/** The door of this context for those who watch: who is there, who is missing, whether the quorum is met. */
@ApplicationScoped
@Transactional
@RolesAllowed({SECRETARIAT, SECURITY, DELEGATION_STAFF})
public class Attendance {
    private LiveBoards boards;
    private Presences presences;
    private Scheduling scheduling;
    private Convening convening;
    private Devices devices;
    private CurrentActor actor;

    protected Attendance() { } // CDI

    @Inject
    Attendance(LiveBoards boards, Presences presences, Scheduling scheduling, Convening convening, Devices devices, CurrentActor actor) {
        this.boards = boards;
        this.presences = presences;
        this.scheduling = scheduling;
        this.convening = convening;
        this.devices = devices;
        this.actor = actor;
    }

    /**
     * A8, A9, not older than two seconds. Staff confined to delegations see theirs only, without a quorum (A10); leadership and gate devices see
     * numbers, no names.
     */
    @RolesAllowed({SECRETARIAT, SECURITY, LEADERSHIP, DELEGATION_STAFF, GATE_DEVICE})
    public LiveAttendance live(SittingId sitting) {
        var scope = scope(sitting);
        var live = boards.of(scope);
        return scope.delegations() != null || actor.get().hasAny(SECRETARIAT, SECURITY) ? live : live.withoutNames();
    }

    /** Who is expected and not there. @throws NotFound also for a delegation that is not the reader's (A10) */
    public Page<MissingPerson> missing(MissingQuery query) {
        var scope = scope(query.sitting());
        if (query.delegation() != null) scope = scope.narrowedTo(query.delegation().value());
        return presences.missing(scope, query.order(), query.first(), query.size());
    }

    /** Who of these is in, as found by name at a gate. */
    @RolesAllowed({SECRETARIAT, SECURITY})
    public Set<PersonId> present(SittingId sitting, Collection<PersonId> people) {
        return presences.present(sitting, people);
    }

    /** The ledger of a sitting as it was written, newest first (A2). */
    @RolesAllowed({SECRETARIAT, SECURITY})
    public Page<LedgerRow> log(LedgerQuery query) {
        return presences.log(query);
    }

    private Scope scope(SittingId sitting) {
        var view = scheduling.sitting(sitting);
        if (actor.get().has(GATE_DEVICE) && !devices.serves(actor.get(), view.congress())) throw new NotFound();
        Set<UUID> own = actor.get().confinedTo(SECRETARIAT, SECURITY, LEADERSHIP, GATE_DEVICE).orElse(null);
        return new Scope(view, convening.congress(view.congress()), own);
    }
}
