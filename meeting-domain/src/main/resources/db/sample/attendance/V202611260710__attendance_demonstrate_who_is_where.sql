-- of those who are in some went on to the voting floor and some to the delegates' lounge
insert into sign_in (id, congress_id, sitting_id, person_id, turn, verdict, raw_code, gate, actor_id, actor_name, method, scanned_at, received_at, late, refers_to, way, zone)
select gen_random_uuid(), q.congress_id, q.sitting_id, q.person_id, q.turn + 1, 'PASSED', q.raw_code, 'Gate C', 'device:de300000-0000-4000-8000-00000000047d', 'Gate C handheld', 'SCAN', q.scanned_at + interval '20' second, q.scanned_at + interval '20' second, false, q.id, 'IN', case when mod(q.place, 5) = 2 then 'Z7' else 'Z2' end
  from (select l.*, row_number() over (partition by l.sitting_id order by l.received_at desc, l.id) as place from sign_in l
         where l.sitting_id in ('de300000-0000-4000-8000-000000000246', 'de300000-0000-4000-8000-000000000247') and l.verdict = 'ADMITTED'
           and l.turn = (select max(m.turn) from sign_in m where m.sitting_id = l.sitting_id and m.person_id = l.person_id)) q
 where q.place > 20 and mod(q.place, 5) < 3;
