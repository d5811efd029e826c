package meeting.attendance.offline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import meeting.accreditation.CodeState;
import meeting.agenda.SittingId;
import meeting.congress.CongressId;
import org.hibernate.Session;

/** OF1. Everybody of a congress as a gate must know them, in one select. */
@ApplicationScoped
@Transactional
class PackedPeople {
    private static final String EVERYBODY = """
        select c.code, c.state as code_state, p.person_id, p.full_name, p.latin_name, p.delegation_name_en, p.delegation_name_es, p.delegation_name_zh,
               p.unit, p.category, p.standing, p.credentials, p.photo_version, coalesce(b.type_code, g.type_code) as badge_type,
               b.state as badge_state, b.valid_from, b.valid_until, v.person_id as excused, i.person_id as inside, i.outside,
               exists (select 1 from delegation_published_person n
                        where n.congress_id = p.congress_id and n.name_key_xingming = p.name_key_xingming and n.full_name = p.full_name
                          and n.person_id <> p.person_id and n.standing <> 'WITHDRAWN') as namesake
          from accreditation_published_code c
          join delegation_published_person p on p.person_id = c.person_id
          left join accreditation_published_badge b on b.code = c.code
          left join accreditation_published_category g on g.congress_id = p.congress_id and g.category = p.category
          left join attendance_published_leave v on v.sitting_id = ? and v.person_id = p.person_id
          left join attendance_published_inside i on i.sitting_id = ? and i.person_id = p.person_id
         where c.congress_id = ?
         order by c.code""";

    private static final String NUMBERS_AT_DOORS = """
        select c.congress_id, count(*) as codes from accreditation_published_code c
         where c.congress_id in (select s.congress_id from agenda_published_sitting s
                                  where s.status <> 'CANCELLED' and s.sign_in_closes > ? and s.sign_in_opens < ?)
         group by c.congress_id""";
    private static final String CODES = "select c.code from accreditation_published_code c where c.congress_id = ?";

    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;

    List<PackedPerson> of(SittingId sitting, CongressId congress) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(EVERYBODY)) {
                statement.setObject(1, sitting.value());
                statement.setObject(2, sitting.value());
                statement.setObject(3, congress.value());
                var found = new ArrayList<PackedPerson>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) found.add(person(rows));
                }
                return found;
            }
        });
    }

    /** OF4. How many codes there are of every congress whose doors are open at some time between these two. */
    Map<CongressId, Integer> codesAtDoors(Instant from, Instant until) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(NUMBERS_AT_DOORS)) {
                statement.setObject(1, from.atOffset(ZoneOffset.UTC));
                statement.setObject(2, until.atOffset(ZoneOffset.UTC));
                var found = new HashMap<CongressId, Integer>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) found.put(new CongressId(rows.getObject(1, UUID.class)), rows.getInt(2));
                }
                return found;
            }
        });
    }

    List<String> codes(CongressId congress) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(CODES)) {
                statement.setObject(1, congress.value());
                var found = new ArrayList<String>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) found.add(rows.getString(1));
                }
                return found;
            }
        });
    }

    /** When the quorum of the sitting was counted last. */
    Optional<Instant> countedAt(SittingId sitting) {
        return entityManager.unwrap(Session.class)
            .createNativeQuery("select taken_at from attendance_published_snapshot where sitting_id = :sitting", Instant.class)
            .setParameter("sitting", sitting.value()).getResultStream().findFirst();
    }

    private static PackedPerson person(ResultSet row) throws SQLException {
        var json = Json.createObjectBuilder().add("id", row.getObject("person_id").toString());
        text(json, "full", row.getString("full_name"));
        text(json, "latin", row.getString("latin_name"));
        var delegation = Json.createObjectBuilder();
        for (var language : List.of("en", "es", "zh")) text(delegation, language, row.getString("delegation_name_" + language));
        json.add("delegation", delegation);
        for (var column : List.of("unit", "category", "standing", "credentials")) text(json, column, row.getString(column));
        json.add("namesake", row.getBoolean("namesake"));
        text(json, "type", row.getString("badge_type"));
        var badge = Json.createObjectBuilder();
        text(badge, "state", row.getString("badge_state"));
        text(badge, "from", row.getString("valid_from"));
        text(badge, "until", row.getString("valid_until"));
        json.add("badge", badge).add("onLeave", row.getObject("excused") != null).add("photo", row.getObject("photo_version") != null);
        return new PackedPerson(row.getString("code"), CodeState.valueOf(row.getString("code_state")), json.build().toString(),
            row.getObject("inside") != null, row.getBoolean("outside"));
    }

    private static void text(JsonObjectBuilder json, String name, String value) {
        if (value != null) json.add(name, value);
    }
}
