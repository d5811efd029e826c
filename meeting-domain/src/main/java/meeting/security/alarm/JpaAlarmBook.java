package meeting.security.alarm;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.Objects;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import meeting.congress.CongressId;
import meeting.kernel.LocalizedText;
import meeting.security.PublishedRows;
import meeting.security.alarm.Cause.Name;
import meeting.security.alarm.DoorAlarmView.Person;
import org.hibernate.Session;
import org.hibernate.type.StandardBasicTypes;

@ApplicationScoped
class JpaAlarmBook implements AlarmBook {
    private static final String RAISE = """
        insert into security_alarm (id, congress_id, sitting_id, kind, cause, person_id, gate, first_at, last_at, times, is_open)
        values (:id, :congress, :sitting, :kind, :cause, :person, :gate, :first, :last, :times, true) on conflict do nothing""";
    private static final String COUNT = """
        update security_alarm set times = :times, last_at = :last, gate = :gate
         where congress_id = :congress and kind = :kind and cause = :cause and is_open and times < :times""";
    private static final String LASTING = """
        select count(a) from DoorAlarm a where a.congress = :congress and a.kind = :kind and a.cause = :cause and a.overAt is null""";
    private static final String OPEN = """
        select a from DoorAlarm a where a.congress = :congress and a.kind = :kind and a.cause = :cause and a.open = true""";
    private static final String PEOPLE = """
        select person_id, full_name, latin_name, delegation_name_en, delegation_name_es, delegation_name_zh, unit
          from delegation_published_person where person_id in (:people)""";

    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;
    @Inject
    private PublishedRows published;

    @Override
    public void raise(Cause cause) {
        var counted = session().createNativeMutationQuery(COUNT).setParameter("times", cause.times()).setParameter("last", cause.last())
            .setParameter("gate", cause.gate()).setParameter("congress", cause.name().congress()).setParameter("kind", cause.name().kind().name())
            .setParameter("cause", cause.name().key()).executeUpdate();
        if (counted == 0) insert(cause);
    }

    @Override
    public void raiseState(Cause cause) {
        var lasting = entityManager.createQuery(LASTING, Long.class).setParameter("congress", new CongressId(cause.name().congress()))
            .setParameter("kind", cause.name().kind()).setParameter("cause", cause.name().key()).getSingleResult();
        if (lasting == 0) insert(cause);
    }

    private void insert(Cause cause) {
        session().createNativeMutationQuery(RAISE).setParameter("id", UUID.randomUUID()).setParameter("congress", cause.name().congress())
            .setParameter("sitting", cause.sitting(), StandardBasicTypes.UUID).setParameter("kind", cause.name().kind().name())
            .setParameter("cause", cause.name().key()).setParameter("person", cause.person(), StandardBasicTypes.UUID)
            .setParameter("gate", cause.gate(), StandardBasicTypes.STRING).setParameter("first", cause.first()).setParameter("last", cause.last())
            .setParameter("times", cause.times()).executeUpdate();
    }

    @Override
    public void end(List<Name> lasting, Instant at) {
        var still = new HashSet<>(lasting);
        entityManager.createQuery("select a from DoorAlarm a where a.overAt is null and a.kind in :states", DoorAlarm.class)
            .setParameter("states", DoorAlarmKind.states()).getResultList().stream().filter(alarm -> !still.contains(alarm.name()))
            .forEach(alarm -> alarm.end(at));
    }

    @Override
    public Map<Name, Instant> handled(Instant since) {
        var handled = new HashMap<Name, Instant>();
        entityManager.createQuery("select a from DoorAlarm a where a.acknowledgedAt >= :since order by a.acknowledgedAt", DoorAlarm.class)
            .setParameter("since", since).getResultList().forEach(alarm -> handled.put(alarm.name(), alarm.acknowledgedAt()));
        return handled;
    }

    @Override
    public Optional<Instant> oldestOpen(Instant since) {
        return Optional.ofNullable(entityManager
            .createQuery("select min(a.firstAt) from DoorAlarm a where a.open = true and a.firstAt >= :since", Instant.class)
            .setParameter("since", since).getSingleResult());
    }

    @Override
    public List<DoorAlarmView> open() {
        return views(entityManager.createQuery("select a from DoorAlarm a where a.open = true order by a.lastAt desc, a.id.value", DoorAlarm.class)
            .getResultList());
    }

    @Override
    public List<DoorAlarmView> acknowledged(CongressId congress, int most) {
        return views(entityManager.createQuery("""
            select a from DoorAlarm a where a.congress = :congress and a.acknowledgedAt is not null order by a.acknowledgedAt desc, a.id.value""",
            DoorAlarm.class).setParameter("congress", congress).setMaxResults(most).getResultList());
    }

    @Override
    public Optional<DoorAlarm> held(DoorAlarmId id) {
        return Optional.ofNullable(entityManager.find(DoorAlarm.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<DoorAlarm> held(Name cause) {
        return entityManager.createQuery(OPEN, DoorAlarm.class).setParameter("congress", new CongressId(cause.congress())).setParameter("kind", cause.kind())
            .setParameter("cause", cause.key()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    private List<DoorAlarmView> views(List<DoorAlarm> alarms) {
        var ids = alarms.stream().map(DoorAlarm::person).filter(Objects::nonNull).distinct().toList();
        var people = ids.isEmpty() ? Map.<UUID, Person>of() : published.list(PEOPLE, Map.of("people", ids)).stream()
            .map(row -> new Person(row.id(0), row.text(1), row.text(2), new LocalizedText(row.text(3), row.text(4), row.text(5)), row.text(6)))
            .collect(Collectors.toMap(Person::id, person -> person));
        return alarms.stream().map(alarm -> alarm.view(alarm.person() == null ? null : people.get(alarm.person()))).toList();
    }

    private Session session() {
        return entityManager.unwrap(Session.class);
    }
}
