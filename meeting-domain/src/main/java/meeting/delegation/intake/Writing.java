package meeting.delegation.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import meeting.congress.CongressId;
import meeting.delegation.DelegationId;
import meeting.delegation.Delegations;
import meeting.delegation.Enrolment;
import meeting.delegation.KnownPerson;
import meeting.delegation.intake.reading.RosterField;
import meeting.delegation.person.PersonDetails;
import meeting.kernel.audit.AuditTrail;
import meeting.kernel.intake.Phase;
import meeting.kernel.intake.Progress;
import meeting.kernel.intake.RowState;

/** R3. Writes what was weighed, all or nothing. */
@ApplicationScoped
class Writing {
    private static final int AT_ONCE = 500;
    private Turns turns;
    private Weighing weighing;
    private Delegations delegations;
    private Enrolment enrolment;
    private AuditTrail trail;

    protected Writing() { } // CDI

    @Inject
    Writing(Turns turns, Weighing weighing, Delegations delegations, Enrolment enrolment, AuditTrail trail) {
        this.turns = turns;
        this.weighing = weighing;
        this.delegations = delegations;
        this.enrolment = enrolment;
        this.trail = trail;
    }

    /** @throws RosterHasChanged if weighing again does not give the preview */
    @Transactional
    void write(Order order, Preview preview, Progress progress) {
        turns.prepare(order.congress());
        turns.take(order.congress());
        var now = weighing.weigh(order, progress);
        var differences = preview.differences(now);
        if (differences > 0) throw new RosterHasChanged(differences);
        progress.begin(Phase.WRITING, now.totals().toImport());
        var founded = found(order.congress(), now);
        inTurns(now.in(RowState.NEW), progress, some ->
            enrolment.enrol(order.congress(), some.stream().map(row -> moved(row.details(), founded)).toList()));
        inTurns(now.in(RowState.CHANGED), progress, some ->
            enrolment.amend(order.congress(), some.stream().map(row -> new KnownPerson(row.known(), row.version(), moved(row.details(), founded))).toList()));
        var totals = now.totals();
        trail.record("intake.imported", "Roster", order.congress().value().toString(),
            order.fileName() + " (" + totals.inShort() + ")");
        progress.begin(Phase.FINISHING, 0);
    }

    /** R4: only where somebody goes there. */
    private Map<DelegationId, DelegationId> found(CongressId congress, Preview now) {
        var needed = now.rows().stream().filter(row -> row.details() != null).map(row -> row.details().delegation()).distinct().toList();
        var founded = new HashMap<DelegationId, DelegationId>();
        for (var unknown : now.unknown()) {
            if (unknown.details() == null) continue;
            var planned = Foundations.idOf(unknown.details().number());
            if (needed.contains(planned)) founded.put(planned, delegations.found(congress, unknown.details()));
        }
        return founded;
    }

    private static PersonDetails moved(PersonDetails details, Map<DelegationId, DelegationId> founded) {
        var real = founded.get(details.delegation());
        if (real == null) return details;
        var values = new EnumMap<>(Particulars.of(details));
        values.put(RosterField.DELEGATION, real);
        return Particulars.details(values);
    }

    private static <T> void inTurns(List<T> rows, Progress progress, Consumer<List<T>> write) {
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            var some = rows.subList(from, Math.min(from + AT_ONCE, rows.size()));
            write.accept(some);
            progress.step(some.size());
        }
    }
}
