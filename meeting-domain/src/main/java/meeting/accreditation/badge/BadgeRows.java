package meeting.accreditation.badge;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import meeting.accreditation.BadgeId;
import meeting.accreditation.Code;
import meeting.congress.AttendeeCategory;
import meeting.congress.CongressId;
import meeting.delegation.PersonId;
import meeting.delegation.person.PersonName;
import meeting.kernel.Containing;
import meeting.kernel.LocalizedText;
import meeting.kernel.Page;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** The list of current badges in the database's words, sorted as cards are handed out: by delegation, then in the order of names. */
@ApplicationScoped
class BadgeRows {
    private static final String FROM = """
         from badge b join delegation_published_person p on p.person_id = b.person_id
         left join badge_category t on t.congress_id = b.congress_id and t.category = p.category
         where b.congress_id = :congress and b.current_for is not null""";
    private static final List<String> IDS = List.of("b.id", "b.person_id", "p.delegation_id");
    private static final List<String> TEXTS = List.of("b.number", "b.type_code", "b.state", "b.escort_note", "p.full_name", "p.latin_name", "p.category",
        "p.delegation_name_en", "p.delegation_name_es", "p.delegation_name_zh", "p.unit");
    private static final String ROW = "select " + String.join(", ", IDS) + ", " + String.join(", ", TEXTS) + ", p.photo_version, "
        + "(select max(s.taken_at) from badge_step s where s.badge_id = b.id) as since, case when " + BadgeMatter.MISFIT.condition()
        + " then t.type_code end as fitting\n";

    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;

    Page<BadgeRow> page(BadgeQuery query) {
        var parameters = new HashMap<String, Object>(Map.of("congress", query.congress().value()));
        var where = FROM + conditions(query, parameters);
        var order = " order by p.delegation_number nulls last, p.name_key_" + query.names().name().toLowerCase(Locale.ROOT) + ", b.id";
        var rows = bound(entityManager.unwrap(Session.class).createNativeQuery(ROW + where + order, Tuple.class), parameters);
        IDS.forEach(column -> rows.addScalar(column.substring(2), UUID.class));
        TEXTS.forEach(column -> rows.addScalar(column.substring(2), String.class));
        rows.addScalar("photo_version", Long.class).addScalar("since", Instant.class).addScalar("fitting", String.class)
            .setFirstResult(query.first()).setMaxResults(query.size());
        var total = bound(entityManager.unwrap(Session.class).createNativeQuery("select count(*)\n" + where, Long.class), parameters);
        return new Page<>(rows.getResultList().stream().map(BadgeRows::row).toList(), total.getSingleResult());
    }

    /** How many current badges of the congress stand out by each. */
    Map<BadgeMatter, Long> matters(CongressId congress) {
        var counted = Arrays.stream(BadgeMatter.values()).map(each -> "sum(case when " + each.condition() + " then 1 else 0 end)").collect(joining(", "));
        var row = entityManager.unwrap(Session.class).createNativeQuery("select " + counted + FROM, Object[].class)
            .setParameter("congress", congress.value()).getSingleResult();
        var counts = new EnumMap<BadgeMatter, Long>(BadgeMatter.class);
        for (var each : BadgeMatter.values()) counts.put(each, row[each.ordinal()] == null ? 0 : ((Number) row[each.ordinal()]).longValue());
        return counts;
    }

    /** When the request that has waited longest was made. */
    Optional<Instant> oldestRequest(CongressId congress) {
        return entityManager.unwrap(Session.class).createNativeQuery("""
                select min(s.taken_at) as since from badge b join badge_step s on s.badge_id = b.id
                 where b.congress_id = :congress and b.current_for is not null and b.state = 'REQUESTED'""", Instant.class)
            .addScalar("since", Instant.class).setParameter("congress", congress.value()).uniqueResultOptional();
    }

    private static String conditions(BadgeQuery query, Map<String, Object> parameters) {
        var where = new StringBuilder();
        if (!query.states().isEmpty()) {
            where.append(" and b.state in (:states)");
            parameters.put("states", query.states().stream().map(Enum::name).toList());
        }
        if (query.type() != null) {
            where.append(" and b.type_code = :type");
            parameters.put("type", query.type());
        }
        if (query.delegation() != null) {
            where.append(" and p.delegation_id = :delegation");
            parameters.put("delegation", query.delegation().value());
        }
        if (query.matter() != null) where.append(" and ").append(query.matter().condition());
        if (!query.numbers().isEmpty()) {
            where.append(" and b.number in (:numbers)");
            parameters.put("numbers", query.numbers());
        }
        if (query.text() != null && !query.text().isBlank()) {
            where.append(" and (").append(Containing.in("lower(p.full_name)", "text")).append(" or ").append(Containing.in("lower(p.latin_name)", "text"))
                .append(" or ").append(Containing.in("lower(p.unit)", "text")).append(" or ").append(Containing.in("lower(b.number)", "text"))
                .append(" or b.code = :code)");
            parameters.put("text", Containing.part(query.text()));
            parameters.put("code", Code.read(query.text()).map(Code::value).orElse(""));
        }
        return where.toString();
    }

    private static <T> NativeQuery<T> bound(NativeQuery<T> query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private static BadgeRow row(Tuple row) {
        var delegation = row.get("delegation_id") == null ? null
            : new LocalizedText(text(row, "delegation_name_en"), text(row, "delegation_name_es"), text(row, "delegation_name_zh"));
        return new BadgeRow(new BadgeId(row.get("id", UUID.class)), new PersonId(row.get("person_id", UUID.class)), text(row, "number"), text(row, "type_code"),
            BadgeState.valueOf(text(row, "state")), new PersonName(text(row, "full_name"), text(row, "latin_name")),
            AttendeeCategory.valueOf(text(row, "category")), delegation, text(row, "unit"), row.get("photo_version", Long.class), text(row, "escort_note"),
            row.get("since", Instant.class), text(row, "fitting"));
    }

    private static String text(Tuple row, String column) {
        return row.get(column, String.class);
    }
}
