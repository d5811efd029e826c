package meeting.web.e2e;

import java.util.List;
import java.util.UUID;

/**
 * A congress of its own with 60 people, or as many as {@code -Dmeeting.gate.people=3000} says, and a sitting in two days, so that no server has begun to
 * stretch its codes; put into the database past the product.
 */
final class GateMultitude {
    static final int PEOPLE = Integer.getInteger("meeting.gate.people", 60);
    private final GateClient database;
    private final UUID congress = UUID.randomUUID();
    private final UUID delegation = UUID.randomUUID();
    private final UUID hall = UUID.randomUUID();
    private final UUID sitting = UUID.randomUUID();

    GateMultitude(GateClient database) {
        this.database = database;
        tell("insert into congress (id, kind, title_en, zone, first_day, last_day, suspended_counted, quorum_numerator, quorum_denominator, quorum_inclusive,"
            + " sign_in_opens_before, sign_in_closes_after, name_order, version) values ('%1$s', 'PEOPLES', 'Congress of many', 'Asia/Shanghai', current_date,"
            + " current_date + 3, true, 2, 3, true, 60, 60, 'XINGMING', 0)");
        tell("insert into congress_hall (congress_id, position, hall_id, name_en, capacity) values ('%1$s', 0, '%3$s', 'Hall', 5000)");
        tell("insert into congress_electorate (congress_id, category) values ('%1$s', 'DELEGATE')");
        tell("insert into delegation (id, congress_id, number, name_en, name_es, name_zh, version) values ('%2$s', '%1$s', 1, 'Delegation of the Old Town',"
            + " 'Delegación de la Ciudad Vieja', '老城代表团', 0)");
        tell("insert into person (id, congress_id, category, full_name, latin_name, delegation_id, sex, ethnicity, unit, post, credentials, voting_right,"
            + " standing, name_key_xingshi, name_key_xingming, name_key_pinyin, name_key_latin, version)"
            + " select gen_random_uuid(), '%1$s', 'DELEGATE', '李明' || chr(19968 + n), 'Li Ming ' || n, '%2$s', 'FEMALE', '汉族', '第二中学', '教师', 'CONFIRMED', true,"
            + " 'ACTIVE', lpad(n::text, 6, '0'), lpad(n::text, 6, '0'), 'li ming ' || n, 'li ming ' || n, 0 from generate_series(1, " + PEOPLE + ") n");
        tell("insert into personal_code (id, code, congress_id, person_id, valid_for, state, issued_at, issued_by, version)"
            + " select gen_random_uuid(), 'Z' || lpad(row_number() over (order by id)::text, 10, '0'), congress_id, id, id, 'VALID', now(), 'test', 0"
            + " from person where congress_id = '%1$s'");
        tell("insert into sitting (id, congress_id, title_en, kind, hall_id, starts_at, ends_at, sign_in_opens, sign_in_closes, status, version)"
            + " values ('%4$s', '%1$s', 'Plenary of many', 'PLENARY', '%3$s', now() + interval '49 hours', now() + interval '52 hours',"
            + " now() + interval '48 hours', now() + interval '52 hours', 'PLANNED', 0)");
    }

    UUID sitting() {
        return sitting;
    }

    /** @return the secret of the invitation */
    String invite(String label) {
        var secret = database.invite(label, "STEWARD", "IN");
        database.tell("update gate_device set congress_id = '%s' where label = '%s'".formatted(congress, label));
        return secret;
    }

    /** Other journeys know nothing of it. */
    void leave() {
        tell("delete from gate_device_contact where device_id in (select id from gate_device where congress_id = '%1$s')");
        for (var table : List.of("gate_device", "sitting", "personal_code", "person", "delegation", "congress_electorate", "congress_hall"))
            tell("delete from " + table + " where congress_id = '%1$s'");
        tell("delete from congress where id = '%1$s'");
    }

    private void tell(String change) {
        database.tell(change.formatted(congress, delegation, hall, sitting));
    }
}
