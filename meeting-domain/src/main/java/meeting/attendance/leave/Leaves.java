package meeting.attendance.leave;

import static meeting.kernel.authorization.Roles.DELEGATION_STAFF;
import static meeting.kernel.authorization.Roles.LEADERSHIP;
import static meeting.kernel.authorization.Roles.SECRETARIAT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import meeting.congress.CongressId;
import meeting.kernel.CurrentActor;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.kernel.Page;
import meeting.kernel.SomeoneWasFaster;

/** The door to leave: asking, deciding, ending, reading. */
@ApplicationScoped
@Transactional
@RolesAllowed({SECRETARIAT, LEADERSHIP, DELEGATION_STAFF})
public class Leaves {
    private static final int LONGEST_NOTE = 500;

    @Inject
    private LeaveBook book;
    @Inject
    private LeavePlanner planner;
    @Inject
    private LeaveLetters letters;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    /**
     * @throws InvalidInput with every fault (LV1)
     * @throws LeaveTaken   by LV2
     * @throws NotFound     also for a person of another's delegation (LV8)
     */
    @RolesAllowed({SECRETARIAT, DELEGATION_STAFF})
    public LeaveId ask(LeaveAsk ask) {
        ask.check();
        var now = clock.instant();
        var by = actor.get();
        var leave = new LeaveRequest(ask, planner.plan(ask, now), by, now);
        if (book.isTaken(ask.person(), ask.sittings())) throw new LeaveTaken();
        if (ask.agreed() && leave.isUpTo(by)) leave.decide(Decision.AGREED, null, by, now);
        book.add(leave);
        tellOf(leave);
        return leave.id();
    }

    /**
     * LV4. @param said AGREED or REFUSED @param note needed with a refusal
     *
     * @throws SomeoneWasFaster if it changed since {@code seenVersion} was read
     */
    public void decide(LeaveId id, long seenVersion, Decision said, String note) {
        var refusing = said == Decision.REFUSED;
        var check = new InvalidInput.Check().that(refusing || said == Decision.AGREED, "said", "general.required");
        if (refusing) check.reason(note, "note");
        check.atMost(LONGEST_NOTE, note, "note").orThrow();
        var leave = find(id, seenVersion);
        leave.decide(said, note, actor.get(), clock.instant());
        tellOf(leave);
    }

    /** LV7, by who asked or the delegation's staff. */
    @RolesAllowed({SECRETARIAT, DELEGATION_STAFF})
    public void withdraw(LeaveId id, long seenVersion) {
        var leave = find(id, seenVersion);
        if (!view(leave).may().withdraw()) throw new LeaveSettled();
        leave.stop(LeaveStatus.WITHDRAWN, null, actor.get(), clock.instant());
    }

    /** LV7. */
    @RolesAllowed(SECRETARIAT)
    public void cancel(LeaveId id, long seenVersion, String reason) {
        new InvalidInput.Check().reason(reason, "reason").orThrow();
        var leave = find(id, seenVersion);
        leave.stop(LeaveStatus.CANCELLED, reason, actor.get(), clock.instant());
        letters.decided(leave, planner.person(leave), actor.get());
    }

    /** LV5: the person is signed in. @throws LeaveSettled unless that is so */
    @RolesAllowed(SECRETARIAT)
    public void confirmPresence(LeaveId id, long seenVersion) {
        var leave = find(id, seenVersion);
        var attended = book.attended(leave.congress()).get(id);
        if (attended == null) throw new LeaveSettled();
        leave.endByPresence(attended, actor.get(), clock.instant());
        letters.decided(leave, planner.person(leave), actor.get());
    }

    /** @throws NotFound also where it is of another's delegation (LV8) */
    public LeaveView leave(LeaveId id) {
        return view(visible(id));
    }

    /** Newest first; staff of delegations get theirs only (LV8). */
    public Page<LeaveView> leaves(LeaveQuery query) {
        var found = book.page(query, actor.get().confinedTo(SECRETARIAT, LEADERSHIP).orElse(null));
        return new Page<>(views(query.congress(), found.rows()), found.total());
    }

    /** What waits for a decision of the reader, oldest first. */
    public List<LeaveView> waiting(CongressId congress) {
        return views(congress, book.open(congress).stream().filter(leave -> leave.isUpTo(actor.get())).toList());
    }

    /** LV5: leaves whose people are signed in, to be confirmed. */
    @RolesAllowed(SECRETARIAT)
    public List<LeaveView> attended(CongressId congress) {
        return views(congress, book.attended(congress).keySet().stream().map(id -> book.of(id).orElseThrow()).toList());
    }

    private List<LeaveView> views(CongressId congress, List<LeaveRequest> leaves) {
        var people = book.people(leaves.stream().map(LeaveRequest::person).toList());
        var attended = book.attended(congress);
        return leaves.stream().map(leave -> leave.view(people.get(leave.person()), attended.get(leave.id()), actor.get())).toList();
    }

    private LeaveView view(LeaveRequest leave) {
        return views(leave.congress(), List.of(leave)).get(0);
    }

    private void tellOf(LeaveRequest leave) {
        var who = planner.person(leave);
        if (leave.status().isOpen()) letters.waiting(leave, who, actor.get());
        else letters.decided(leave, who, actor.get());
        if (leave.status() == LeaveStatus.APPROVED) leave.informed().forEach(office -> letters.informed(leave, who, office, actor.get()));
    }

    private LeaveRequest find(LeaveId id, long seenVersion) {
        var leave = visible(id);
        SomeoneWasFaster.check(seenVersion, leave.version());
        return leave;
    }

    private LeaveRequest visible(LeaveId id) {
        var own = actor.get().confinedTo(SECRETARIAT, LEADERSHIP);
        return book.of(id).filter(leave -> own.isEmpty() || leave.isOfOneOf(own.get())).orElseThrow(NotFound::new);
    }
}
