package meeting.security.emergency;

import static meeting.security.PublishedRows.micros;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import meeting.accreditation.Code;
import meeting.agenda.SittingId;
import meeting.delegation.PersonId;
import meeting.kernel.Actor;
import meeting.kernel.LocalizedText;
import meeting.kernel.naming.NameOrder;
import meeting.security.PublishedRows;
import meeting.security.PublishedRows.Row;
import org.hibernate.Session;

@ApplicationScoped
class JpaEmergencyBook implements EmergencyBook {
    /** One statement, however many they are; withdrawn and suspended people are not let in by paper either. */
    private static final String DRAW = """
        insert into security_emergency_row (list_id, section, number, person_id)
        select cast(:list as uuid), dense_rank() over (order by case when p.delegation_id is null then 1 else 0 end, p.delegation_number, p.delegation_id),
               row_number() over (partition by p.delegation_id order by p.name_key_%s, p.full_name, p.person_id), p.person_id
          from delegation_published_person p where p.congress_id = :congress and p.standing = 'ACTIVE'""";
    private static final String SECTIONS = """
        select r.section, min(p.delegation_name_en), min(p.delegation_name_es), min(p.delegation_name_zh), count(*), min(e.ticked), min(%s),
               min(e.entered_by_name)
          from security_emergency_row r join delegation_published_person p on p.person_id = r.person_id
          left join security_emergency_entry e on e.list_id = r.list_id and e.section = r.section
               and e.number = (select max(l.number) from security_emergency_entry l where l.list_id = r.list_id and l.section = r.section)
         where r.list_id = :list group by r.section order by r.section""".formatted(micros("e.entered_at"));
    private static final String PEOPLE = """
        select r.section, r.number, r.person_id, p.full_name, p.latin_name, p.delegation_name_en, p.delegation_name_es, p.delegation_name_zh, p.unit, c.code,
               case when a.person_id is null then 0 else 1 end
          from security_emergency_row r join delegation_published_person p on p.person_id = r.person_id
          left join accreditation_published_code c on c.person_id = r.person_id and c.congress_id = p.congress_id and c.state = 'VALID'
          left join attendance_published_presence a on a.sitting_id = :sitting and a.person_id = r.person_id
         where r.list_id = :list and r.section between :first and :last order by r.section, r.number""";
    private static final String ENTERED = """
        insert into security_emergency_entry (list_id, section, number, ticked, admitted, already, refused, entered_at, entered_by, entered_by_name)
        select cast(:list as uuid), cast(:section as integer), coalesce(max(number), 0) + 1, cast(:ticked as integer), cast(:admitted as integer),
               cast(:already as integer), cast(:refused as integer), cast(:at as timestamp with time zone), cast(:by as varchar), cast(:name as varchar)
          from security_emergency_entry where list_id = :list and section = :section""";

    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;
    @Inject
    private PublishedRows published;

    @Override
    public void draw(EmergencyList list, NameOrder order) {
        entityManager.persist(list);
        entityManager.flush();
        session().createNativeMutationQuery(DRAW.formatted(order.name().toLowerCase(Locale.ROOT))).setParameter("list", list.id().value())
            .setParameter("congress", list.congress().value()).executeUpdate();
    }

    @Override
    public Optional<EmergencyList> of(EmergencyListId id) {
        return Optional.ofNullable(entityManager.find(EmergencyList.class, id));
    }

    @Override
    public List<EmergencyList> of(SittingId sitting) {
        return entityManager.createQuery("select l from EmergencyList l where l.sitting = :sitting order by l.number desc", EmergencyList.class)
            .setParameter("sitting", sitting).getResultList();
    }

    @Override
    public List<SectionView> sections(EmergencyListId id) {
        return published.list(SECTIONS, Map.of("list", id.value())).stream().map(row -> new SectionView((int) row.number(0), name(row, 1), (int) row.number(4),
            row.cells()[5] == null ? null : (Integer) (int) row.number(5), row.moment(6), row.text(7))).toList();
    }

    @Override
    public List<ListedPerson> people(EmergencyList list, Integer section) {
        return published.list(PEOPLE, Map.of("list", list.id().value(), "sitting", list.sitting().value(), "first", section == null ? 0 : section,
            "last", section == null ? Integer.MAX_VALUE : section)).stream().map(JpaEmergencyBook::person).toList();
    }

    @Override
    public void entered(EmergencyListId id, int section, SheetResult result, Actor by, Instant at) {
        session().createNativeMutationQuery(ENTERED).setParameter("list", id.value()).setParameter("section", section)
            .setParameter("ticked", result.ticked()).setParameter("admitted", result.admitted()).setParameter("already", result.already())
            .setParameter("refused", result.refused().size()).setParameter("at", at).setParameter("by", by.id()).setParameter("name", by.name())
            .executeUpdate();
    }

    private static ListedPerson person(Row row) {
        var code = row.text(9) == null ? null : Code.read(row.text(9)).map(Code::shown).orElse(null);
        return new ListedPerson((int) row.number(0), (int) row.number(1), new PersonId(row.id(2)), row.text(3), row.text(4), name(row, 5), row.text(8), code,
            row.number(10) == 1);
    }

    private static LocalizedText name(Row row, int first) {
        var name = new LocalizedText(row.text(first), row.text(first + 1), row.text(first + 2));
        return name.isBlank() ? null : name;
    }

    private Session session() {
        return entityManager.unwrap(Session.class);
    }
}
