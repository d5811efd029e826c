package meeting.attendance.quorum;

import static meeting.kernel.authorization.Roles.LEADERSHIP;
import static meeting.kernel.authorization.Roles.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import meeting.agenda.Scheduling;
import meeting.agenda.SittingId;
import meeting.agenda.SittingView;
import meeting.congress.CongressId;
import meeting.congress.CongressView;
import meeting.congress.Convening;
import meeting.kernel.CurrentActor;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;

/** The door to the quorum of a sitting: counting it, and reading what was counted. */
@ApplicationScoped
@Transactional
@RolesAllowed({SECRETARIAT, LEADERSHIP})
public class Quorums {
    @Inject
    private Snapshots snapshots;
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

    /** Counts now and keeps it (QS1). @throws InvalidInput if the sitting is cancelled, or nothing is chosen */
    @RolesAllowed(SECRETARIAT)
    public SnapshotView take(SittingId sitting, RuleProfile profile) {
        var held = scheduling.sitting(sitting);
        new InvalidInput.Check().that(profile != null, "profile", "general.required")
            .that(!held.isCancelled(), "profile", "attendance.sitting-cancelled").orThrow();
        var congress = convening.congress(held.congress());
        var own = congress.details().quorum();
        var meant = profile.rule().isEmpty() && own == null ? RuleProfile.NONE : profile;
        var rule = meant.rule().orElse(own);
        var delegations = heads.byDelegation(congress, held, null);
        var total = delegations.stream().map(SnapshotView.OfDelegation::counts).reduce(Counts.NOBODY, Counts::plus);
        var required = rule.required(total.expected());
        var number = snapshots.of(sitting).stream().mapToInt(SnapshotView::number).max().orElse(0) + 1;
        var taken = new SnapshotView(SnapshotId.next(), sitting, number, clock.instant().truncatedTo(ChronoUnit.MILLIS), actor.get().name(), total,
            heads.guests(congress, held), heads.excluded(congress, held), meant, rule, required, total.present() >= required, delegations);
        snapshots.add(taken, congress.id(), actor.get());
        return taken;
    }

    /** QS10: every meeting of the whole congress, those whose doors have opened first, the newest of them on top; then those to come, in order. */
    public List<SittingQuorum> board(CongressId congress) {
        var view = convening.congress(congress);
        var now = clock.instant();
        return scheduling.sittings(congress).stream().filter(sitting -> sitting.kind().isOfAll() && !sitting.isCancelled())
            .map(sitting -> standing(view, sitting, !sitting.signInOpens().isAfter(now))).sorted(SittingQuorum.OPEN_FIRST).toList();
    }

    private SittingQuorum standing(CongressView congress, SittingView sitting, boolean open) {
        var latest = snapshots.of(sitting.id()).stream().findFirst();
        if (latest.isPresent()) return SittingQuorum.asCounted(sitting, latest.get(), snapshots.arrivedSince(sitting.id()));
        var now = heads.byDelegation(congress, sitting, null).stream().map(SnapshotView.OfDelegation::counts).reduce(Counts.NOBODY, Counts::plus);
        return SittingQuorum.notCounted(sitting, open, now, congress.details().quorum());
    }

    /** Newest first. */
    public List<SnapshotView> snapshots(SittingId sitting) {
        scheduling.sitting(sitting);
        return snapshots.of(sitting);
    }

    /** @throws NotFound if there is none */
    public SnapshotView snapshot(SnapshotId id) {
        return snapshots.withId(id).stream().findFirst().orElseThrow(NotFound::new);
    }

    /** QS4: persons who have signed in since the latest snapshot; 0 where there is none. */
    public int arrivedSince(SittingId sitting) {
        return snapshots.arrivedSince(sitting);
    }
}
