package meeting.attendance.quorum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import meeting.agenda.SittingId;
import meeting.attendance.Rows;
import meeting.attendance.Statements;
import meeting.attendance.quorum.SnapshotView.OfDelegation;
import meeting.congress.CongressId;
import meeting.congress.QuorumRule;
import meeting.delegation.DelegationId;
import meeting.kernel.Actor;

/** QS1. Snapshots are added and read, there is no other verb. */
@ApplicationScoped
class Snapshots {
    private static final String COLUMNS = """
        id, congress_id, sitting_id, number, taken_at, taken_by, taken_by_name, expected, present, sick_leave, personal_leave, other_leave, absent, guests,
        excluded, profile, numerator, denominator, inclusive, required, met""";
    private static final String ADD = "insert into quorum_snapshot (" + COLUMNS + ") values (" + "?, ".repeat(20) + "?)";
    private static final String SEAL = "insert into quorum_seal (" + COLUMNS + ") select " + COLUMNS + " from quorum_snapshot where id = ?";
    private static final String ADD_DELEGATION = """
        insert into quorum_delegation (snapshot_id, position, delegation_id, expected, present, sick_leave, personal_leave, other_leave, absent)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String OF_DELEGATIONS = """
        select q.*, d.number, d.name_en, d.name_es, d.name_zh
          from quorum_delegation q left join delegation_published_delegation d on d.delegation_id = q.delegation_id
         where q.snapshot_id = ? order by q.position""";
    private static final String SINCE = """
        select count(*) as people from attendance_published_presence a
          join sign_in l on l.sitting_id = a.sitting_id and l.person_id = a.person_id and l.turn = a.turn
          join attendance_published_snapshot q on q.sitting_id = a.sitting_id
         where a.sitting_id = ? and l.received_at > q.taken_at""";

    @Inject
    private Statements statements;

    /** Newest first. */
    List<SnapshotView> of(SittingId sitting) {
        return statements.list("select * from quorum_snapshot where sitting_id = ? order by number desc", bind -> bind.add(sitting.value()), this::view);
    }

    List<SnapshotView> withId(SnapshotId id) {
        return statements.list("select * from quorum_snapshot where id = ?", bind -> bind.add(id.value()), this::view);
    }

    void add(SnapshotView taken, CongressId congress, Actor by) {
        var total = taken.total();
        statements.update(ADD, bind -> bind.add(taken.id().value()).add(congress.value()).add(taken.sitting().value()).add(taken.number())
            .add(taken.takenAt().atOffset(ZoneOffset.UTC)).add(by.id()).add(by.name()).add(total.expected()).add(total.present()).add(total.sickLeave())
            .add(total.personalLeave()).add(total.otherLeave()).add(total.absent()).add(taken.guests()).add(taken.excluded()).add(taken.profile().name())
            .add(taken.rule().numerator()).add(taken.rule().denominator()).add(taken.rule().inclusive()).add(taken.required()).add(taken.met()));
        statements.update(SEAL, bind -> bind.add(taken.id().value()));
        var position = 0;
        for (var each : taken.delegations()) addDelegation(taken.id().value(), position++, each);
    }

    private void addDelegation(UUID snapshot, int position, OfDelegation each) {
        var counts = each.counts();
        statements.update(ADD_DELEGATION, bind -> bind.add(snapshot).add(position)
            .add(each.delegation() == null ? null : each.delegation().value(), Types.OTHER).add(counts.expected()).add(counts.present())
            .add(counts.sickLeave()).add(counts.personalLeave()).add(counts.otherLeave()).add(counts.absent()));
    }

    /** QS4: who has signed in since the latest. */
    int arrivedSince(SittingId sitting) {
        return statements.list(SINCE, bind -> bind.add(sitting.value()), row -> row.getInt("people")).get(0);
    }

    private SnapshotView view(ResultSet row) throws SQLException {
        var id = new SnapshotId(Rows.id(row, "id"));
        return new SnapshotView(id, new SittingId(Rows.id(row, "sitting_id")), row.getInt("number"), Rows.instant(row, "taken_at"),
            row.getString("taken_by_name"), counts(row), row.getInt("guests"), row.getInt("excluded"), Rows.one(RuleProfile.class, row, "profile"),
            new QuorumRule(row.getInt("numerator"), row.getInt("denominator"), row.getBoolean("inclusive")), row.getInt("required"), row.getBoolean("met"),
            statements.list(OF_DELEGATIONS, bind -> bind.add(id.value()), Snapshots::delegation));
    }

    private static OfDelegation delegation(ResultSet row) throws SQLException {
        var delegation = Rows.id(row, "delegation_id");
        return delegation == null ? new OfDelegation(null, null, null, counts(row))
            : new OfDelegation(new DelegationId(delegation), row.getInt("number"), Rows.name(row, "name"), counts(row));
    }

    private static Counts counts(ResultSet row) throws SQLException {
        return new Counts(row.getInt("expected"), row.getInt("present"), row.getInt("sick_leave"), row.getInt("personal_leave"), row.getInt("other_leave"),
            row.getInt("absent"));
    }
}
