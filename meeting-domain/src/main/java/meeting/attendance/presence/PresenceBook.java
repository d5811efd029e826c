package meeting.attendance.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import meeting.agenda.SittingView;
import meeting.attendance.Rows;
import meeting.attendance.Statements;
import meeting.attendance.presence.PresenceCount.InZone;
import meeting.kernel.Page;

/** Set-based reads of where people are: numbers in one statement, so that they are of one instant (PR8). */
@ApplicationScoped
class PresenceBook {
    private static final String COUNT = """
        select true as roster, cast(null as varchar(2)) as zone, count(*) as persons, 0 as outside
          from delegation_published_person p
          left join attendance_published_presence a on a.sitting_id = ? and a.person_id = p.person_id
         where p.congress_id = ? and (p.standing <> 'WITHDRAWN' or a.person_id is not null)
        union all
        select false, i.zone, sum(case when i.outside then 0 else 1 end), sum(case when i.outside then 1 else 0 end)
          from attendance_published_inside i
          join delegation_published_person p on p.person_id = i.person_id
         where i.sitting_id = ?
         group by i.zone""";
    private static final String PEOPLE = """
          from attendance_published_inside i
          join delegation_published_person p on p.person_id = i.person_id
         where i.sitting_id = ?""";
    private static final String PERSON = """
        select p.person_id, p.full_name, p.latin_name, p.category, p.delegation_id, p.delegation_name_en, p.delegation_name_es, p.delegation_name_zh,
               p.unit, p.photo_version, i.zone, i.gate, i.since, i.outside
        """;

    @Inject
    private Statements statements;

    PresenceCount count(SittingView sitting, Instant now) {
        var zones = new ArrayList<InZone>();
        var roster = statements.list(COUNT, bind -> bind.add(sitting.id().value()).add(sitting.congress().value()).add(sitting.id().value()), row -> {
            if (row.getBoolean("roster")) return row.getInt("persons");
            zones.add(new InZone(row.getString("zone"), row.getInt("persons"), row.getInt("outside")));
            return 0;
        }).stream().mapToInt(Integer::intValue).sum();
        zones.sort(Comparator.comparing(InZone::zone, Comparator.nullsLast(Comparator.naturalOrder())));
        return new PresenceCount(sitting.id(), now, isOver(sitting, now), List.copyOf(zones), roster);
    }

    Page<PresentPerson> people(SittingView sitting, PresenceQuery query, Instant now) {
        var away = isOver(sitting, now) ? Whereabouts.LEFT : Whereabouts.OUT;
        if (query.where() != null && query.where() != Whereabouts.INSIDE && query.where() != away) return new Page<>(List.of(), 0);
        var from = PEOPLE + where(query.where()) + zone(query.zone());
        Statements.Binding keys = bind -> {
            bind.add(sitting.id().value());
            if (takesZone(query.zone())) bind.add(query.zone());
        };
        var total = statements.list("select count(*) as people " + from, keys, row -> row.getLong("people")).get(0);
        var order = " order by p.name_key_" + query.order().name().toLowerCase(Locale.ROOT) + ", p.person_id offset " + query.first() + " rows fetch next "
            + query.size() + " rows only";
        return new Page<>(statements.list(PERSON + from + order, keys, row -> person(row, away)), total);
    }

    /** PR9. */
    private static boolean isOver(SittingView sitting, Instant now) {
        return sitting.isCancelled() || !sitting.time().to().isAfter(now);
    }

    private static String where(Whereabouts where) {
        if (where == null) return "";
        return where == Whereabouts.INSIDE ? " and not i.outside" : " and i.outside";
    }

    private static String zone(String zone) {
        if (zone == null) return "";
        return takesZone(zone) ? " and i.zone = ?" : " and i.zone is null";
    }

    private static boolean takesZone(String zone) {
        return zone != null && !zone.equals(PresenceQuery.NO_ZONE);
    }

    private static PresentPerson person(ResultSet row, Whereabouts away) throws SQLException {
        return new PresentPerson(Rows.person(row), row.getBoolean("outside") ? away : Whereabouts.INSIDE, row.getString("zone"), row.getString("gate"),
            Rows.instant(row, "since"));
    }
}
