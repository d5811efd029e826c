package meeting.attendance.leave;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import meeting.agenda.SittingId;
import meeting.attendance.SignInAnswer.Person;
import meeting.attendance.leave.LeaveView.May;
import meeting.attendance.leave.LeaveView.StepView;
import meeting.congress.CongressId;
import meeting.delegation.DelegationId;
import meeting.delegation.PersonId;
import meeting.kernel.Actor;
import meeting.kernel.TimeSlot;
import meeting.kernel.audit.Secret;
import meeting.kernel.audit.Unaudited;
import meeting.kernel.authorization.Roles;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One person's leave from some sittings, from the request to its end. */
@Entity
@Table(name = "leave_request")
class LeaveRequest {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private LeaveId id;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "congress_id"))
    private CongressId congress;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "delegation_id"))
    private DelegationId delegation;
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Secret
    private LeaveReason reason;
    @Secret
    private String note;
    private Instant electionAt;
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private LeaveCase leaveCase;
    @Embedded
    @AttributeOverride(name = "from", column = @Column(name = "from_at"))
    @AttributeOverride(name = "to", column = @Column(name = "to_at"))
    private TimeSlot time;
    @ElementCollection
    @CollectionTable(name = "leave_sitting", joinColumns = @JoinColumn(name = "leave_id"))
    @Unaudited("the status tells of it")
    private Set<MissedSitting> sittings = new HashSet<>();
    @ElementCollection
    @CollectionTable(name = "leave_step", joinColumns = @JoinColumn(name = "leave_id"))
    @OrderColumn(name = "position")
    @Unaudited("is a record of who decided what")
    private List<Step> steps = new ArrayList<>();
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private LeaveStatus status = LeaveStatus.REQUESTED;
    private String askedBy;
    private String askedByName;
    private Instant askedAt;
    private String ending;
    private String endedByName;
    private Instant endedAt;
    @Version
    private long version;

    protected LeaveRequest() { } // JPA

    /** LV1, LV3. */
    LeaveRequest(LeaveAsk ask, LeavePlan plan, Actor by, Instant at) {
        id = LeaveId.next();
        congress = plan.congress();
        person = ask.person();
        delegation = plan.delegation();
        reason = ask.reason();
        note = ask.note().strip();
        electionAt = plan.election().orElse(null);
        leaveCase = plan.leaveCase();
        time = plan.time();
        plan.missed().forEach(sitting -> sittings.add(new MissedSitting(sitting.id(), sitting.time().from(), person.value(), false)));
        plan.chain().forEach(office -> steps.add(Step.pending(office.of(delegation != null))));
        askedBy = by.id();
        askedByName = by.name();
        askedAt = at;
    }

    /** LV4, LV6. */
    void decide(Decision said, String why, Actor by, Instant at) {
        if (!status.isOpen()) throw new LeaveSettled();
        if (!isUpTo(by)) throw new NotYourStep();
        if (said == Decision.AGREED && electionAt != null && !at.isBefore(electionAt)) throw new ElectionBegun();
        var next = pending().orElseThrow();
        steps.set(next, steps.get(next).decided(said, by.name(), at, why == null || why.isBlank() ? null : why.strip()));
        if (said == Decision.REFUSED) end(LeaveStatus.REFUSED, sitting -> true);
        else if (pending().isPresent()) status = LeaveStatus.IN_APPROVAL;
        else grant(at);
    }

    private void grant(Instant at) {
        status = LeaveStatus.APPROVED;
        steps.replaceAll(step -> step.decision() == Decision.PENDING ? step.decided(Decision.INFORMED, null, at, null) : step);
        sittings = sittings.stream().map(MissedSitting::granted).collect(Collectors.toCollection(HashSet::new));
    }

    /** LV7: by who asked or the secretariat. @param into WITHDRAWN or CANCELLED */
    void stop(LeaveStatus into, String why, Actor by, Instant at) {
        if (!isStanding()) throw new LeaveSettled();
        var granted = status == LeaveStatus.APPROVED;
        end(into, sitting -> !granted || sitting.startsAt().isAfter(at));
        noteEnd(why == null || why.isBlank() ? null : why.strip(), by, at);
    }

    /** LV5. */
    void endByPresence(SittingId attended, Actor by, Instant at) {
        if (status != LeaveStatus.APPROVED) throw new LeaveSettled();
        var first = sittings.stream().filter(each -> each.sitting().equals(attended)).map(MissedSitting::startsAt).findFirst().orElseThrow(LeaveSettled::new);
        end(LeaveStatus.CANCELLED, sitting -> !sitting.startsAt().isBefore(first));
        noteEnd(null, by, at);
    }

    private void end(LeaveStatus into, Predicate<MissedSitting> given) {
        status = into;
        sittings = sittings.stream().map(sitting -> given.test(sitting) ? sitting.given() : sitting).collect(Collectors.toCollection(HashSet::new));
    }

    private void noteEnd(String why, Actor by, Instant at) {
        ending = why;
        endedByName = by.name();
        endedAt = at;
    }

    /** LV4: whether this actor records the decision that comes next. */
    boolean isUpTo(Actor actor) {
        return status.isOpen() && pending().map(next -> steps.get(next).office().isRecordedBy(actor, delegation)).orElse(false);
    }

    private boolean isStanding() {
        return status.isOpen() || status == LeaveStatus.APPROVED;
    }

    /** LV8. */
    private boolean knowsWhy(Actor reader) {
        return !reason.isMedical() || reader.id().equals(askedBy) || steps.stream().anyMatch(step -> step.isDecidedBy(reader, delegation));
    }

    private Optional<Integer> pending() {
        return IntStream.range(0, steps.size()).boxed().filter(each -> steps.get(each).isUndecided()).findFirst();
    }

    Optional<Office> waitingFor() {
        return status.isOpen() ? pending().map(next -> steps.get(next).office()) : Optional.empty();
    }

    List<Office> informed() {
        return steps.stream().map(Step::office).filter(Office::isInformed).toList();
    }

    boolean isOfOneOf(Set<UUID> delegations) {
        return delegation != null && delegations.contains(delegation.value());
    }

    /** @param attended null unless the person is signed in at one of its sittings */
    LeaveView view(Person who, SittingId attended, Actor reader) {
        var knows = knowsWhy(reader);
        var may = new May(isUpTo(reader), isStanding() && (reader.id().equals(askedBy) || Office.HEAD_OF_DELEGATION.isRecordedBy(reader, delegation)),
            isStanding() && reader.has(Roles.SECRETARIAT), attended != null && reader.has(Roles.SECRETARIAT));
        return new LeaveView(id, congress, who, knows ? reason : null, knows ? note : null, leaveCase, time,
            sittings.stream().sorted(Comparator.comparing(MissedSitting::startsAt)).map(MissedSitting::sitting).toList(),
            steps.stream().map(step -> new StepView(step.office(), step.decision(), step.decidedBy(), step.decidedAt(), knows ? step.note() : null)).toList(),
            status, askedByName, askedAt, attended, ending, endedByName, endedAt, may, version);
    }

    LeaveId id() { return id; }
    CongressId congress() { return congress; }
    PersonId person() { return person; }
    LeaveStatus status() { return status; }
    String askedBy() { return askedBy; }
    long version() { return version; }
}
