package meeting.attendance;

import static meeting.attendance.Rows.id;
import static meeting.attendance.Rows.one;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import meeting.agenda.SittingId;
import meeting.attendance.LiveAttendance.Doors;
import meeting.attendance.LiveAttendance.OfDelegation;
import meeting.delegation.DelegationId;
import meeting.delegation.PersonId;
import meeting.kernel.Page;
import meeting.kernel.naming.NameOrder;

@ApplicationScoped
class JdbcPresences implements Presences {
    private static final String PERSON = """
        p.person_id, p.full_name, p.latin_name, p.category, p.delegation_id, p.delegation_name_en, p.delegation_name_es, p.delegation_name_zh,
        p.unit, p.photo_version, p.phone""";
    private static final String COUNTS = """
        select 'EXPECTED' as kind, p.delegation_id, cast(null as bigint) as arrived, count(*) as people
          from delegation_published_person p
         where p.congress_id = ? and %1$s%2$s
         group by p.delegation_id
        union all
        select q.kind, q.delegation_id, q.arrived, count(*)
          from (select case when %1$s then 'PRESENT' else 'OUTSIDE' end as kind, p.delegation_id,
                       cast(floor(extract(epoch from l.scanned_at) / 60) as bigint) as arrived
                  from attendance_published_presence a
                  join sign_in l on l.sitting_id = a.sitting_id and l.person_id = a.person_id and l.turn = a.turn
                  join delegation_published_person p on p.person_id = a.person_id
                 where a.sitting_id = ? and p.standing <> 'WITHDRAWN'%2$s) q
         group by q.kind, q.delegation_id, q.arrived
        union all
        select 'ON_LEAVE', p.delegation_id, cast(null as bigint), count(*)
          from attendance_published_leave v
          join delegation_published_person p on p.person_id = v.person_id
          left join attendance_published_presence a on a.sitting_id = v.sitting_id and a.person_id = v.person_id
         where v.sitting_id = ? and a.person_id is null and %1$s%2$s
         group by p.delegation_id""";
    private static final String DELEGATIONS = """
        select p.delegation_id, p.number, p.name_en, p.name_es, p.name_zh, p.liaison_name, p.liaison_phone
          from delegation_published_delegation p where p.congress_id = ?%s""";
    private static final String DOORS = "select l.verdict, count(*) as scans from sign_in l where l.sitting_id = ? group by l.verdict";
    private static final String DOORS_IN_SCOPE = """
        select l.verdict, count(*) as scans from sign_in l join delegation_published_person p on p.person_id = l.person_id
         where l.sitting_id = ?%s group by l.verdict""";
    private static final String LEDGER = "select l.*, " + PERSON + """

          from sign_in l left join delegation_published_person p on p.person_id = l.person_id
         where l.sitting_id = ?%s
         order by l.received_at desc, l.id""";
    private static final String MISSING = """
        from delegation_published_person p
          left join attendance_published_presence a on a.sitting_id = ? and a.person_id = p.person_id
          left join attendance_published_leave v on v.sitting_id = ? and v.person_id = p.person_id
         where p.congress_id = ? and a.person_id is null and v.person_id is null and %s%s""";

    @Inject
    private Statements statements;

    @Override
    public List<Count> counts(Scope scope) {
        return statements.list(COUNTS.formatted(scope.denominator(), scope.condition()), bind -> bind
                .add(scope.congress().id().value()).addAny(scope.delegations()).add(scope.sitting().id().value()).addAny(scope.delegations())
                .add(scope.sitting().id().value()).addAny(scope.delegations()),
            row -> new Count(one(Count.Kind.class, row, "kind"), id(row, "delegation_id"), Rows.number(row, "arrived"), row.getInt("people")));
    }

    @Override
    public List<OfDelegation> delegations(Scope scope) {
        return statements.list(DELEGATIONS.formatted(scope.condition()), bind -> bind.add(scope.congress().id().value()).addAny(scope.delegations()),
            row -> new OfDelegation(new DelegationId(id(row, "delegation_id")), row.getInt("number"), Rows.name(row, "name"),
                row.getString("liaison_name"), row.getString("liaison_phone"), Tally.of(0, 0, 0), 0));
    }

    @Override
    public Doors doors(Scope scope, int persons) {
        var sql = scope.delegations() == null ? DOORS : DOORS_IN_SCOPE.formatted(scope.condition());
        var scans = new int[Verdict.values().length];
        statements.list(sql, bind -> bind.add(scope.sitting().id().value()).addAny(scope.delegations()),
            row -> scans[one(Verdict.class, row, "verdict").ordinal()] = row.getInt("scans"));
        var refused = scans[Verdict.REFUSED.ordinal()];
        return new Doors(persons, scans[Verdict.ADMITTED.ordinal()] + scans[Verdict.REPEATED.ordinal()] + refused, refused);
    }

    @Override
    public List<LedgerRow> latest(Scope scope, Verdict verdict, int size) {
        return statements.list(LEDGER.formatted(" and l.verdict = ?" + scope.condition()) + " fetch first " + size + " rows only",
            bind -> bind.add(scope.sitting().id().value()).add(verdict.name()).addAny(scope.delegations()), JdbcPresences::ledgerRow);
    }

    @Override
    public Page<MissingPerson> missing(Scope scope, NameOrder order, int first, int size) {
        var from = MISSING.formatted(scope.denominator(), scope.condition());
        Statements.Binding keys = bind -> bind.add(scope.sitting().id().value()).add(scope.sitting().id().value())
            .add(scope.congress().id().value()).addAny(scope.delegations());
        var total = statements.list("select count(*) as people " + from, keys, row -> row.getLong("people")).get(0);
        var rows = statements.list("select " + PERSON + " " + from + " order by p.name_key_" + order.name().toLowerCase(Locale.ROOT) + ", p.person_id"
            + page(first, size), keys, row -> new MissingPerson(Rows.person(row), row.getString("phone")));
        return new Page<>(rows, total);
    }

    @Override
    public Page<LedgerRow> log(LedgerQuery query) {
        var where = (query.verdict() == null ? "" : " and l.verdict = ?") + (query.person() == null ? "" : " and l.person_id = ?");
        Statements.Binding keys = bind -> {
            bind.add(query.sitting().value());
            if (query.verdict() != null) bind.add(query.verdict().name());
            if (query.person() != null) bind.add(query.person().value());
        };
        var total = statements.list("select count(*) as lines from sign_in l where l.sitting_id = ?" + where, keys, row -> row.getLong("lines")).get(0);
        return new Page<>(statements.list(LEDGER.formatted(where) + page(query.first(), query.size()), keys, JdbcPresences::ledgerRow), total);
    }

    @Override
    public Set<PersonId> present(SittingId sitting, Collection<PersonId> people) {
        var ids = new HashSet<UUID>();
        people.forEach(person -> ids.add(person.value()));
        return new HashSet<>(statements.list("select person_id from attendance_published_presence where sitting_id = ? and person_id = any (?)",
            bind -> bind.add(sitting.value()).addAny(ids), row -> new PersonId(id(row, "person_id"))));
    }

    private static String page(int first, int size) {
        return " offset " + first + " rows fetch next " + size + " rows only";
    }

    private static LedgerRow ledgerRow(ResultSet row) throws SQLException {
        return new LedgerRow(new SignInId(id(row, "id")), Rows.person(row), one(Verdict.class, row, "verdict"), one(Reason.class, row, "reason"),
            row.getString("raw_code"), row.getString("gate"), row.getString("actor_name"), one(SignInMethod.class, row, "method"),
            Rows.instant(row, "scanned_at"), Rows.instant(row, "received_at"), row.getBoolean("late"), row.getString("note"));
    }
}
