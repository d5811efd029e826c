package meeting.attendance;

import java.sql.Types;
import java.time.ZoneOffset;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import meeting.accreditation.Code;
import meeting.accreditation.device.GateDeviceId;
import meeting.agenda.SittingId;
import meeting.delegation.PersonId;
import meeting.kernel.Actor;

@ApplicationScoped
class JdbcLedger implements Ledger {
    /** Sitting, device, code, person and the person's last turn by primary keys and one unique index. */
    private static final String LOOK = """
        select s.sitting_id, s.congress_id, s.status, s.sign_in_opens, s.sign_in_closes, d.congress_id as device_congress, %s as code_state,
               p.person_id, p.full_name, p.latin_name, p.category, p.delegation_id, p.delegation_name_en, p.delegation_name_es, p.delegation_name_zh,
               p.unit, p.photo_version, p.standing, p.credentials, l.turn, l.id as last_id, l.scanned_at, l.gate, l.actor_name,
               exists (select 1 from delegation_published_person n
                        where n.congress_id = p.congress_id and n.name_key_xingming = p.name_key_xingming and n.full_name = p.full_name
                          and n.person_id <> p.person_id and n.standing <> 'WITHDRAWN') as namesake,
               exists (select 1 from attendance_published_leave v where v.sitting_id = s.sitting_id and v.person_id = p.person_id) as on_leave,
               (select q.taken_at from attendance_published_snapshot q where q.sitting_id = s.sitting_id) as snapshot_at
          from agenda_published_sitting s
          left join accreditation_published_device d on d.device_id = ?
          %s
          left join sign_in l on l.sitting_id = s.sitting_id and l.person_id = p.person_id and l.turn is not null
         where s.sitting_id = ?
         order by l.turn desc
         fetch first row only""";
    private static final String LOOK_BY_CODE = LOOK.formatted("c.state", """
        left join accreditation_published_code c on c.code = ? and c.congress_id = s.congress_id
        left join delegation_published_person p on p.person_id = c.person_id""");
    private static final String LOOK_BY_PERSON = LOOK.formatted("cast(null as varchar)",
        "left join delegation_published_person p on p.person_id = ? and p.congress_id = s.congress_id");
    private static final String ADD = """
        insert into sign_in (id, congress_id, sitting_id, person_id, turn, verdict, reason, raw_code, gate, actor_id, actor_name, method,
                             scanned_at, received_at, late, nonce, note, refers_to)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";

    @Inject
    private Statements statements;

    @Override
    public Optional<Look> look(SittingId sitting, Optional<Code> code, Actor actor) {
        return look(LOOK_BY_CODE, sitting, code.map(Code::value).orElse(null), Types.VARCHAR, code.isPresent(), actor);
    }

    @Override
    public Optional<Look> look(SittingId sitting, PersonId person, Actor actor) {
        return look(LOOK_BY_PERSON, sitting, person == null ? null : person.value(), Types.OTHER, true, actor);
    }

    private Optional<Look> look(String select, SittingId sitting, Object key, int keyType, boolean readable, Actor actor) {
        var device = GateDeviceId.of(actor).map(GateDeviceId::value).orElse(null);
        return statements.list(select, bind -> bind.add(device, Types.OTHER).add(key, keyType).add(sitting.value()), row -> {
            var served = device == null || row.getObject("congress_id").equals(row.getObject("device_congress"));
            return served ? Optional.of(Rows.look(row, readable)) : Optional.<Look>empty();
        }).stream().findFirst().flatMap(found -> found);
    }

    @Override
    public boolean add(Line line) {
        return 1 == statements.update(ADD, bind -> bind
            .add(line.id()).add(line.congress()).add(line.sitting()).add(line.person(), Types.OTHER).add(line.turn(), Types.INTEGER)
            .add(line.verdict().name()).add(line.reason() == null ? null : line.reason().name(), Types.VARCHAR).add(line.rawCode(), Types.VARCHAR)
            .add(line.gate()).add(line.actor()).add(line.actorName()).add(line.method().name())
            .add(line.scannedAt().atOffset(ZoneOffset.UTC)).add(line.receivedAt().atOffset(ZoneOffset.UTC)).add(line.late())
            .add(line.nonce(), Types.VARCHAR).add(line.note(), Types.VARCHAR).add(line.refersTo(), Types.OTHER));
    }

    @Override
    public Optional<Line> line(SignInId id) {
        return statements.list("select * from sign_in where id = ?", bind -> bind.add(id.value()), Rows::line).stream().findFirst();
    }

    @Override
    public Optional<Line> withNonce(SittingId sitting, Actor actor, String nonce) {
        return statements.list("select * from sign_in where sitting_id = ? and actor_id = ? and nonce = ?",
            bind -> bind.add(sitting.value()).add(actor.id()).add(nonce), Rows::line).stream().findFirst();
    }
}
