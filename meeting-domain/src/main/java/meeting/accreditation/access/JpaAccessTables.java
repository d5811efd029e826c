package meeting.accreditation.access;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import meeting.congress.AttendeeCategory;
import meeting.congress.CongressId;
import meeting.kernel.SomeoneWasFaster;
import org.hibernate.exception.ConstraintViolationException;

@ApplicationScoped
class JpaAccessTables implements AccessTables {
    private static final List<String> USUAL = List.of("""
        insert into badge_type (id, congress_id, code, bit, name_en, name_es, name_zh, colour, staff, election, version)
        select gen_random_uuid(), cast(:congress as uuid), code, bit, name_en, name_es, name_zh, colour, staff, election, 0 from badge_type_usual""",
        "insert into badge_category (congress_id, category, type_code) select cast(:congress as uuid), category, type_code from badge_category_usual", """
        insert into access_zone (id, congress_id, zone, name_en, name_es, name_zh, version)
        select gen_random_uuid(), cast(:congress as uuid), zone, name_en, name_es, name_zh, 0 from access_zone_usual""", """
        insert into access_rule (id, congress_id, type_code, zone, from_hour, until_hour, escorted, version)
        select gen_random_uuid(), cast(:congress as uuid), type_code, zone, from_hour, until_hour, escorted, 0 from access_rule_usual""",
        "insert into access_setting (congress_id, strict, version) values (cast(:congress as uuid), false, 0)");

    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;

    @Override
    public void addUsual(CongressId congress) {
        USUAL.forEach(sql -> entityManager.createNativeQuery(sql).setParameter("congress", congress.value()).executeUpdate());
    }

    @Override
    public List<BadgeTypeRow> types(CongressId congress) {
        return of(congress, "select t from BadgeTypeRow t where t.congress = :congress order by t.bit", BadgeTypeRow.class).getResultList();
    }

    @Override
    public Optional<BadgeTypeRow> type(CongressId congress, String code) {
        return of(congress, "select t from BadgeTypeRow t where t.congress = :congress and t.code = :code", BadgeTypeRow.class)
            .setParameter("code", code).getResultStream().findFirst();
    }

    @Override
    public List<AccessRuleRow> rules(CongressId congress) {
        return of(congress, "select r from AccessRuleRow r where r.congress = :congress order by r.typeCode, r.zone", AccessRuleRow.class).getResultList();
    }

    @Override
    public Optional<AccessRuleRow> rule(CongressId congress, String type, Zone zone) {
        return of(congress, "select r from AccessRuleRow r where r.congress = :congress and r.typeCode = :type and r.zone = :zone", AccessRuleRow.class)
            .setParameter("type", type).setParameter("zone", zone).getResultStream().findFirst();
    }

    @Override
    public void add(AccessRuleRow rule) {
        entityManager.persist(rule);
        try {
            entityManager.flush();
        } catch (ConstraintViolationException laid) {
            throw new SomeoneWasFaster();
        }
    }

    @Override
    public void remove(AccessRuleRow rule) {
        entityManager.remove(rule);
    }

    @Override
    public List<ZoneName> zones(CongressId congress) {
        return of(congress, "select z from ZoneName z where z.congress = :congress order by z.zone", ZoneName.class).getResultList();
    }

    @Override
    public Map<AttendeeCategory, String> usual(CongressId congress) {
        var usual = new EnumMap<AttendeeCategory, String>(AttendeeCategory.class);
        entityManager.createNativeQuery("select category, type_code from badge_category where congress_id = :congress", Object[].class)
            .setParameter("congress", congress.value()).getResultList()
            .forEach(row -> usual.put(AttendeeCategory.valueOf((String) ((Object[]) row)[0]), (String) ((Object[]) row)[1]));
        return usual;
    }

    @Override
    public void assign(CongressId congress, AttendeeCategory category, String type) {
        entityManager.createNativeQuery("update badge_category set type_code = :type where congress_id = :congress and category = :category")
            .setParameter("type", type).setParameter("congress", congress.value()).setParameter("category", category.name()).executeUpdate();
    }

    @Override
    public Optional<AccessSetting> setting(CongressId congress) {
        return Optional.ofNullable(entityManager.find(AccessSetting.class, congress));
    }

    @Override
    public Optional<VotingPeriod> openVotingToClose(CongressId congress) {
        return of(congress, "select v from VotingPeriod v where v.openFor = :congress", VotingPeriod.class)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    @Override
    public List<VotingPeriod> votings(CongressId congress) {
        return of(congress, "select v from VotingPeriod v where v.congress = :congress order by v.openedAt desc", VotingPeriod.class).getResultList();
    }

    @Override
    public void add(VotingPeriod period) {
        entityManager.persist(period);
        try {
            entityManager.flush();
        } catch (ConstraintViolationException open) {
            throw new VotingIsOpen();
        }
    }

    private <T> TypedQuery<T> of(CongressId congress, String query, Class<T> type) {
        return entityManager.createQuery(query, type).setParameter("congress", congress);
    }
}
