package meeting.attendance.quorum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import meeting.agenda.SittingView;
import meeting.attendance.Denominator;
import meeting.attendance.Rows;
import meeting.attendance.Statements;
import meeting.attendance.quorum.SnapshotView.OfDelegation;
import meeting.congress.CongressView;
import meeting.delegation.DelegationId;

/** Counts heads as they are at this instant, in one statement a question. */
@ApplicationScoped
class HeadCount {
    private static final String BY_DELEGATION = """
        select p.delegation_id, d.number, d.name_en, d.name_es, d.name_zh, count(*) as expected, count(a.person_id) as present,
               sum(case when a.person_id is null and v.reason = 'ILLNESS' then 1 else 0 end) as sick_leave,
               sum(case when a.person_id is null and v.reason in ('FAMILY', 'OTHER') then 1 else 0 end) as personal_leave,
               sum(case when a.person_id is null and v.reason in ('OFFICIAL_DUTY', 'ABROAD') then 1 else 0 end) as other_leave
          from delegation_published_person p
          left join delegation_published_delegation d on d.delegation_id = p.delegation_id
          left join attendance_published_presence a on a.sitting_id = ? and a.person_id = p.person_id
          left join attendance_published_leave v on v.sitting_id = ? and v.person_id = p.person_id
         where p.congress_id = ? and %s%s
         group by p.delegation_id, d.number, d.name_en, d.name_es, d.name_zh
         order by d.number nulls last""";
    private static final String GUESTS = """
        select count(*) as people from attendance_published_presence a join delegation_published_person p on p.person_id = a.person_id
         where a.sitting_id = ? and p.standing <> 'WITHDRAWN' and not %s""";
    private static final String EXCLUDED = "select count(*) as people from delegation_published_person p where p.congress_id = ? and ";

    @Inject
    private Statements statements;

    /** By number. @param delegations only these; null for all */
    List<OfDelegation> byDelegation(CongressView congress, SittingView sitting, Set<UUID> delegations) {
        var sql = BY_DELEGATION.formatted(Denominator.of(congress, sitting), delegations == null ? "" : " and p.delegation_id = any (?)");
        return statements.list(sql, bind -> bind.add(sitting.id().value()).add(sitting.id().value()).add(congress.id().value()).addAny(delegations),
            HeadCount::row);
    }

    int guests(CongressView congress, SittingView sitting) {
        return statements.list(GUESTS.formatted(Denominator.of(congress, sitting)), bind -> bind.add(sitting.id().value()), row -> row.getInt("people")).get(0);
    }

    /** QS8. */
    int excluded(CongressView congress, SittingView sitting) {
        return statements.list(EXCLUDED + Denominator.excluded(congress, sitting), bind -> bind.add(congress.id().value()), row -> row.getInt("people")).get(0);
    }

    private static OfDelegation row(ResultSet row) throws SQLException {
        var id = Rows.id(row, "delegation_id");
        var counts = Counts.of(row.getInt("expected"), row.getInt("present"), row.getInt("sick_leave"), row.getInt("personal_leave"),
            row.getInt("other_leave"));
        return id == null ? new OfDelegation(null, null, null, counts)
            : new OfDelegation(new DelegationId(id), row.getInt("number"), Rows.name(row, "name"), counts);
    }
}
