package meeting.attendance.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import meeting.agenda.SittingId;
import meeting.attendance.KnownPeople;
import meeting.attendance.Rows;
import meeting.attendance.SignInAnswer.Person;
import meeting.attendance.Statements;
import meeting.congress.CongressId;
import meeting.delegation.PersonId;
import meeting.kernel.Page;

@ApplicationScoped
class JpaLeaveBook implements LeaveBook {
    private static final String MATCHING = """
        from LeaveRequest l where l.congress = :congress and l.status in :statuses and (:everybody = true or l.delegation.value in :delegations)""";
    private static final String OPEN = "select l from LeaveRequest l where l.congress = :congress and l.status in :open order by l.askedAt, l.id.value";
    private static final String ATTENDED = """
        select v.leave_id, v.sitting_id from attendance_published_leave v
          join leave_request r on r.id = v.leave_id
          join leave_sitting s on s.leave_id = v.leave_id and s.sitting_id = v.sitting_id
          join attendance_published_presence a on a.sitting_id = v.sitting_id and a.person_id = v.person_id
         where r.congress_id = ? and r.status = 'APPROVED'
         order by s.starts_at""";
    private static final List<LeaveStatus> UNDECIDED = List.of(LeaveStatus.REQUESTED, LeaveStatus.IN_APPROVAL);

    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;
    @Inject
    private Statements statements;
    @Inject
    private KnownPeople known;

    @Override
    public Optional<LeaveRequest> of(LeaveId leave) {
        return Optional.ofNullable(entityManager.find(LeaveRequest.class, leave));
    }

    @Override
    public Page<LeaveRequest> page(LeaveQuery query, Set<UUID> delegations) {
        var statuses = query.statuses().isEmpty() ? List.of(LeaveStatus.values()) : query.statuses();
        var within = delegations == null || delegations.isEmpty() ? Set.of(new UUID(0, 0)) : delegations;
        var total = entityManager.createQuery("select count(l) " + MATCHING, Long.class).setParameter("congress", query.congress())
            .setParameter("statuses", statuses).setParameter("everybody", delegations == null).setParameter("delegations", within).getSingleResult();
        var rows = entityManager.createQuery("select l " + MATCHING + " order by l.askedAt desc, l.id.value", LeaveRequest.class)
            .setParameter("congress", query.congress()).setParameter("statuses", statuses).setParameter("everybody", delegations == null)
            .setParameter("delegations", within).setFirstResult(query.first()).setMaxResults(query.size()).getResultList();
        return new Page<>(rows, total);
    }

    @Override
    public List<LeaveRequest> open(CongressId congress) {
        return entityManager.createQuery(OPEN, LeaveRequest.class).setParameter("congress", congress).setParameter("open", UNDECIDED).getResultList();
    }

    @Override
    public Map<LeaveId, SittingId> attended(CongressId congress) {
        var first = new HashMap<LeaveId, SittingId>();
        statements.list(ATTENDED, bind -> bind.add(congress.value()),
            row -> first.putIfAbsent(new LeaveId(Rows.id(row, "leave_id")), new SittingId(Rows.id(row, "sitting_id"))));
        return first;
    }

    @Override
    public boolean isTaken(PersonId person, Collection<SittingId> sittings) {
        return entityManager.createQuery("select count(l) from LeaveRequest l join l.sittings s where s.holder = :person and s.sitting in :sittings",
            Long.class).setParameter("person", person.value()).setParameter("sittings", sittings).getSingleResult() > 0;
    }

    @Override
    public Map<PersonId, Person> people(Collection<PersonId> people) {
        return known.of(people);
    }

    @Override
    public void add(LeaveRequest leave) {
        entityManager.persist(leave);
        entityManager.flush();
    }
}
