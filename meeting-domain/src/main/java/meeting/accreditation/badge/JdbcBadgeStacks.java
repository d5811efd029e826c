package meeting.accreditation.badge;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import meeting.accreditation.BadgeId;
import meeting.congress.AttendeeCategory;
import meeting.congress.CongressId;
import meeting.delegation.PersonId;
import meeting.kernel.Page;
import org.hibernate.Session;

@ApplicationScoped
class JdbcBadgeStacks implements BadgeStacks {
    private static final int AT_ONCE = 1000;
    private static final String REQUEST = """
        insert into badge (id, congress_id, person_id, current_for, serial, replacement, number, type_code, code, state, vetted, for_category, version)
        select gen_random_uuid(), n.congress_id, n.person_id, n.person_id, n.serial, 0,
               lpad(cast(n.serial as varchar), greatest(4, length(cast(n.serial as varchar))), '0'), n.type_code, n.code, ?, ?, n.category, 0
          from (select c.code, p.congress_id, p.person_id, p.category, t.type_code,
                       cast(? as integer) + cast(row_number() over (
                           order by p.delegation_number nulls last, p.name_key_pinyin, p.person_id) as integer) as serial
                  from delegation_published_person p
                  join personal_code c on c.valid_for = p.person_id
                  join badge_category t on t.congress_id = p.congress_id and t.category = p.category
                 where p.congress_id = ? and p.person_id = any (?)) n""";
    private static final String REQUESTED = """
        insert into badge_step (badge_id, state, taken_at, taken_by) select b.id, b.state, ?, ? from badge b where b.person_id = any (?)""";

    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;
    @Inject
    private BadgeRows rows;

    @Override
    public void request(CongressId congress, Collection<PersonId> people, Instant at, String by) {
        var given = takeTurn(congress);
        var first = isVetting(congress) ? BadgeState.REQUESTED : BadgeState.VETTED;
        entityManager.flush();
        var requested = entityManager.unwrap(Session.class).doReturningWork(connection -> {
            var ids = connection.createArrayOf("uuid", people.stream().map(PersonId::value).toArray(UUID[]::new));
            try (var insert = connection.prepareStatement(REQUEST); var history = connection.prepareStatement(REQUESTED)) {
                insert.setString(1, first.name());
                insert.setBoolean(2, first == BadgeState.VETTED);
                insert.setInt(3, given);
                insert.setObject(4, congress.value());
                insert.setArray(5, ids);
                var inserted = insert.executeUpdate();
                history.setObject(1, at.atOffset(ZoneOffset.UTC));
                history.setString(2, by);
                history.setArray(3, ids);
                if (inserted > 0) history.executeUpdate();
                return inserted;
            }
        });
        entityManager.createNativeQuery("update badge_counter set given = :given where congress_id = :congress")
            .setParameter("given", given + requested).setParameter("congress", congress.value()).executeUpdate();
    }

    /** BG2: numbers are given in turn; whoever else enrols into the congress waits until this transaction ends. */
    private int takeTurn(CongressId congress) {
        entityManager.createNativeQuery("insert into badge_counter (congress_id, given) values (:congress, 0) on conflict do nothing")
            .setParameter("congress", congress.value()).executeUpdate();
        return ((Number) entityManager.createNativeQuery("select given from badge_counter where congress_id = :congress for update")
            .setParameter("congress", congress.value()).getSingleResult()).intValue();
    }

    @Override
    public int step(Collection<BadgeId> badges, BadgeState next, Instant at, String by) {
        var ids = badges.stream().map(BadgeId::value).sorted().toList();
        var stepped = 0;
        for (var from = 0; from < ids.size(); from += AT_ONCE) stepped += stepSome(ids.subList(from, Math.min(from + AT_ONCE, ids.size())), next, at, by);
        return stepped;
    }

    private int stepSome(List<UUID> ids, BadgeState next, Instant at, String by) {
        var ready = entityManager.createNativeQuery("select b.id from badge b where b.id in (:ids) and b.state in (:before) order by b.id for update",
            UUID.class).setParameter("ids", ids).setParameter("before", next.before().stream().map(Enum::name).toList()).getResultList();
        if (ready.isEmpty()) return 0;
        entityManager.createNativeQuery("update badge set state = " + state(next) + ", vetted = (vetted or :vets), version = version + 1 where id in (:ready)")
            .setParameter("vets", next == BadgeState.VETTED).setParameter("ready", ready).executeUpdate();
        entityManager.createNativeQuery("insert into badge_step (badge_id, state, taken_at, taken_by) select b.id, b.state,"
                + " cast(:at as timestamp with time zone), cast(:by as varchar) from badge b where b.id in (:ready)")
            .setParameter("at", at.atOffset(ZoneOffset.UTC)).setParameter("by", by).setParameter("ready", ready).executeUpdate();
        return ready.size();
    }

    /** BG4: handing out a replacement is another state than handing out a first badge. */
    private static String state(BadgeState next) {
        return next.isHandedOut() ? "case when replacement > 0 then 'REISSUED' else 'ISSUED' end" : "'" + next.name() + "'";
    }

    @Override
    public List<BadgeId> printedBefore(Collection<BadgeId> badges) {
        return badges.isEmpty() ? List.of() : entityManager.unwrap(Session.class)
            .createNativeQuery("select b.id from badge b where b.id = any (:ids) and b.state in ('PRINTED', 'ISSUED', 'REISSUED', 'RETURNED') for update",
                UUID.class)
            .setParameter("ids", badges.stream().map(BadgeId::value).toArray(UUID[]::new)).getResultStream().map(BadgeId::new).toList();
    }

    @Override
    public void printedAgain(Collection<BadgeId> badges, String why, Instant at, String by) {
        if (badges.isEmpty()) return;
        entityManager.unwrap(Session.class).createNativeMutationQuery("""
                insert into badge_step (badge_id, state, taken_at, taken_by, reason)
                select b.id, 'PRINTED', cast(:at as timestamp with time zone), cast(:by as varchar), cast(:why as varchar)
                  from badge b where b.id = any (:ids)""")
            .setParameter("at", at.atOffset(ZoneOffset.UTC)).setParameter("by", by).setParameter("why", why.strip())
            .setParameter("ids", badges.stream().map(BadgeId::value).toArray(UUID[]::new)).executeUpdate();
    }

    @Override
    public Optional<Fit> fit(PersonId person) {
        return entityManager.unwrap(Session.class).createNativeQuery("""
                select p.category, t.type_code from delegation_published_person p
                  join badge_category t on t.congress_id = p.congress_id and t.category = p.category where p.person_id = :person""", Tuple.class)
            .addScalar("category", String.class).addScalar("type_code", String.class).setParameter("person", person.value()).uniqueResultOptional()
            .map(row -> new Fit(AttendeeCategory.valueOf(row.get("category", String.class)), row.get("type_code", String.class)));
    }

    @Override
    public List<BadgeId> waiting(CongressId congress, Collection<BadgeId> badges) {
        if (badges.isEmpty()) return List.of();
        return entityManager.unwrap(Session.class).createNativeQuery("select b.id from badge b where b.congress_id = :congress and b.id in (:ids)"
                + " and b.state = 'REQUESTED' order by b.id for update", UUID.class)
            .setParameter("congress", congress.value()).setParameter("ids", badges.stream().map(BadgeId::value).toList())
            .getResultStream().map(BadgeId::new).toList();
    }

    @Override
    public Page<BadgeRow> page(BadgeQuery query) {
        return rows.page(query);
    }

    @Override
    public Map<BadgeState, Long> counts(CongressId congress) {
        var counts = new EnumMap<BadgeState, Long>(BadgeState.class);
        for (var state : BadgeState.values()) counts.put(state, 0L);
        entityManager.createQuery("select b.state, count(*) from Badge b where b.congress = :congress and b.currentFor is not null group by b.state",
            Object[].class).setParameter("congress", congress).getResultList().forEach(row -> counts.put((BadgeState) row[0], (Long) row[1]));
        return counts;
    }

    @Override
    public Map<BadgeMatter, Long> matters(CongressId congress) {
        return rows.matters(congress);
    }

    @Override
    public Optional<Instant> oldestRequest(CongressId congress) {
        return rows.oldestRequest(congress);
    }

    @Override
    public Optional<CongressId> congressOf(PersonId person) {
        return entityManager.unwrap(Session.class)
            .createNativeQuery("select congress_id from delegation_published_person where person_id = :person", UUID.class)
            .setParameter("person", person.value()).uniqueResultOptional().map(CongressId::new);
    }

    @Override
    public boolean isVetting(CongressId congress) {
        return entityManager.createNativeQuery("select 1 from vetting_setting where congress_id = :congress and eyes = 0")
            .setParameter("congress", congress.value()).getResultList().isEmpty();
    }
}
