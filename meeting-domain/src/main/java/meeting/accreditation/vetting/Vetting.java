package meeting.accreditation.vetting;

import static meeting.kernel.authorization.Roles.SECURITY;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.accreditation.BadgeId;
import meeting.accreditation.badge.Clearance;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.kernel.CurrentActor;
import meeting.kernel.InvalidInput;

/** The door to vetting: security decides on requests for badges; the requests themselves are read from {@link meeting.accreditation.badge.BadgeLists}. */
@ApplicationScoped
@Transactional
@RolesAllowed(SECURITY)
public class Vetting {
    /** VT2. */
    public static final int AT_ONCE = 200;
    private static final int LONGEST_NOTE = 500;

    private VettingDecisions decisions;
    private Clearance clearance;
    private Convening convening;
    private CurrentActor actor;
    private Clock clock;

    protected Vetting() { } // CDI

    @Inject
    Vetting(VettingDecisions decisions, Clearance clearance, Convening convening, CurrentActor actor, Clock clock) {
        this.decisions = decisions;
        this.clearance = clearance;
        this.convening = convening;
        this.actor = actor;
        this.clock = clock;
    }

    /** VT4: what was decided on these requests, oldest first; who has nothing is left out. */
    public Map<BadgeId, List<VettingNote>> notes(Collection<BadgeId> badges) {
        return decisions.on(badges);
    }

    /** VT1: how many people look at a request, 0 to 2. */
    public int eyes(CongressId congress) {
        return decisions.setting(congress).map(VettingSetting::eyes).orElse(VettingSetting.USUAL);
    }

    /** VT1. @throws InvalidInput unless 0 to 2 */
    public void setEyes(CongressId congress, int eyes) {
        var known = convening.congress(congress).id();
        decisions.setting(known).ifPresentOrElse(setting -> setting.lay(eyes), () -> decisions.add(new VettingSetting(known, eyes)));
    }

    /**
     * VT2 to VT6.
     *
     * @param note why; needed to refuse and to ask
     * @throws InvalidInput without badges, with more than {@value #AT_ONCE}, or without a note that is needed
     */
    public VettingOutcome decide(CongressId congress, Collection<BadgeId> badges, VettingVerdict verdict, String note) {
        check(badges, verdict, note);
        var waiting = clearance.waiting(congress, badges);
        var decision = new VettingNote(verdict, note == null || note.isBlank() ? null : note.strip(), clock.instant(), actor.get().id());
        if (verdict == VettingVerdict.APPROVE) return approve(congress, waiting, decision, badges.size());
        waiting.forEach(badge -> decisions.add(new VettingDecision(congress, badge, decision)));
        if (verdict == VettingVerdict.REFUSE) waiting.forEach(badge -> clearance.bar(badge, decision.note()));
        return new VettingOutcome(waiting.size(), 0, badges.size() - waiting.size());
    }

    private VettingOutcome approve(CongressId congress, List<BadgeId> waiting, VettingNote decision, int asked) {
        var needed = Math.max(1, eyes(congress));
        var before = decisions.on(waiting);
        var cleared = new ArrayList<BadgeId>();
        var halfway = 0;
        for (var badge : waiting) {
            var approvers = before.getOrDefault(badge, List.of()).stream().filter(note -> note.verdict() == VettingVerdict.APPROVE)
                .map(VettingNote::by).collect(Collectors.toSet());
            var isNew = approvers.add(decision.by());
            if (isNew) decisions.add(new VettingDecision(congress, badge, decision));
            if (approvers.size() >= needed) cleared.add(badge);
            else if (isNew) halfway++;
        }
        clearance.clear(cleared);
        return new VettingOutcome(cleared.size(), halfway, asked - cleared.size() - halfway);
    }

    private static void check(Collection<BadgeId> badges, VettingVerdict verdict, String note) {
        var check = new InvalidInput.Check().that(!badges.isEmpty(), "badges", "accreditation.nothing-chosen")
            .that(badges.size() <= AT_ONCE, "badges", "accreditation.too-many-at-once", AT_ONCE);
        if (verdict != VettingVerdict.APPROVE) check.reason(note, "note");
        else check.atMost(LONGEST_NOTE, note, "note");
        check.orThrow();
    }
}
