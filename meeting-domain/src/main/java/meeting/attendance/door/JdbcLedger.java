package meeting.attendance.door;

import java.sql.Types;
import java.time.ZoneOffset;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import meeting.accreditation.Code;
import meeting.accreditation.device.GateDeviceId;
import meeting.agenda.SittingId;
import meeting.attendance.Rows;
import meeting.attendance.SignInId;
import meeting.attendance.Statements;
import meeting.congress.CongressId;
import meeting.delegation.PersonId;
import meeting.kernel.Actor;

@ApplicationScoped
class JdbcLedger implements Ledger {
    /** Sitting, device, code, person, the person's last turn and the admission in force by primary keys and one unique index. */
    private static final String LOOK = """
        select s.sitting_id, s.congress_id, s.status, s.sign_in_opens, s.sign_in_closes,
               d.congress_id as device_congress, d.role, d.zone as device_zone, d.direction,
               (not exists (select 1 from accreditation_published_device_sitting x where x.device_id = d.device_id) or exists (
                 select 1 from accreditation_published_device_sitting x where x.device_id = d.device_id and x.sitting_id = s.sitting_id)) as at_sitting,
               %s,
               p.person_id, p.full_name, p.latin_name, p.category, p.delegation_id, p.delegation_name_en, p.delegation_name_es, p.delegation_name_zh,
               p.unit, p.photo_version, p.standing, p.credentials, l.turn, l.verdict as last_verdict, l.zone as last_zone, l.id as last_id,
               coalesce(a.id, l.id) as admission_id, coalesce(a.scanned_at, l.scanned_at) as scanned_at, coalesce(a.gate, l.gate) as gate,
               coalesce(a.actor_name, l.actor_name) as actor_name, coalesce(a.actor_id, l.actor_id) as admitted_by,
               exists (select 1 from delegation_published_person n
                        where n.congress_id = p.congress_id and n.name_key_xingming = p.name_key_xingming and n.full_name = p.full_name
                          and n.person_id <> p.person_id and n.standing <> 'WITHDRAWN') as namesake,
               exists (select 1 from attendance_published_leave v where v.sitting_id = s.sitting_id and v.person_id = p.person_id) as on_leave,
               (select q.taken_at from attendance_published_snapshot q where q.sitting_id = s.sitting_id) as snapshot_at
          from agenda_published_sitting s
          left join accreditation_published_device d on d.device_id = ?
          %s
          left join sign_in l on l.sitting_id = s.sitting_id and l.person_id = p.person_id and l.turn is not null
          left join sign_in a on a.id = l.refers_to
         where s.sitting_id = ?
         order by l.turn desc
         fetch first row only""";
    private static final String LOOK_BY_CODE = LOOK.formatted("""
        c.state as code_state, b.state as badge_state, coalesce(b.type_code, g.type_code) as badge_type,
               b.valid_from as badge_from, b.valid_until as badge_until""", """
        left join accreditation_published_code c on c.code = ? and c.congress_id = s.congress_id
          left join delegation_published_person p on p.person_id = c.person_id
          left join accreditation_published_badge b on b.code = c.code
          left join accreditation_published_category g on g.congress_id = p.congress_id and g.category = p.category""");
    private static final String LOOK_BY_PERSON = LOOK.formatted("""
        cast(null as varchar) as code_state, cast(null as varchar) as badge_state, cast(null as varchar) as badge_type,
               cast(null as date) as badge_from, cast(null as date) as badge_until""",
        "left join delegation_published_person p on p.person_id = ? and p.congress_id = s.congress_id");
    private static final String ADD = """
        insert into sign_in (id, congress_id, sitting_id, person_id, turn, verdict, reason, raw_code, gate, actor_id, actor_name, method,
                             scanned_at, received_at, late, nonce, note, refers_to, zone, way, device_verdict, device_reason)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";

    @Inject
    private Statements statements;

    @Override
    public Optional<Look> look(SittingId sitting, Optional<Code> code, Actor actor) {
        return look(LOOK_BY_CODE, sitting, code.map(Code::value).orElse(null), Types.VARCHAR, actor);
    }

    @Override
    public Optional<Look> look(SittingId sitting, PersonId person, Actor actor) {
        return look(LOOK_BY_PERSON, sitting, person == null ? null : person.value(), Types.OTHER, actor);
    }

    private Optional<Look> look(String select, SittingId sitting, Object key, int keyType, Actor actor) {
        var device = GateDeviceId.of(actor).map(GateDeviceId::value).orElse(null);
        return statements.list(select, bind -> bind.add(device, Types.OTHER).add(key, keyType).add(sitting.value()), row -> {
            var served = device == null || row.getObject("congress_id").equals(row.getObject("device_congress"));
            return served ? Optional.of(LedgerRows.look(row)) : Optional.<Look>empty();
        }).stream().findFirst().flatMap(found -> found);
    }

    @Override
    public boolean add(Line line) {
        return 1 == statements.update(ADD, bind -> bind
            .add(line.id()).add(line.congress()).add(line.sitting()).add(line.person(), Types.OTHER).add(line.turn(), Types.INTEGER)
            .add(line.verdict().name()).add(line.reason() == null ? null : line.reason().name(), Types.VARCHAR).add(line.rawCode(), Types.VARCHAR)
            .add(line.place().gate()).add(line.actor()).add(line.actorName()).add(line.method().name())
            .add(line.scannedAt().atOffset(ZoneOffset.UTC)).add(line.receivedAt().atOffset(ZoneOffset.UTC)).add(line.late())
            .add(line.nonce(), Types.VARCHAR).add(line.note(), Types.VARCHAR).add(line.refersTo(), Types.OTHER)
            .add(line.place().zone(), Types.VARCHAR).add(line.place().way().name())
            .add(line.device() == null ? null : line.device().verdict().name(), Types.VARCHAR)
            .add(line.device() == null || line.device().reason() == null ? null : line.device().reason().name(), Types.VARCHAR));
    }

    @Override
    public Optional<Line> line(SignInId id) {
        return statements.list("select * from sign_in where id = ?", bind -> bind.add(id.value()), LedgerRows::line).stream().findFirst();
    }

    @Override
    public Optional<Line> withNonce(SittingId sitting, Actor actor, String nonce) {
        return statements.list("select * from sign_in where sitting_id = ? and actor_id = ? and nonce = ?",
            bind -> bind.add(sitting.value()).add(actor.id()).add(nonce), LedgerRows::line).stream().findFirst();
    }

    @Override
    public Optional<CongressId> congressOf(SittingId sitting) {
        return statements.list("select congress_id from agenda_published_sitting where sitting_id = ?", bind -> bind.add(sitting.value()),
            row -> new CongressId(Rows.id(row, "congress_id"))).stream().findFirst();
    }
}
