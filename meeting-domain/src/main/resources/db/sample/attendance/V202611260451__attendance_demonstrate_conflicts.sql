-- two gates without network let the same two people in at the first plenary; one case has been looked into
insert into sign_in (id, congress_id, sitting_id, person_id, turn, verdict, reason, raw_code, gate, actor_id, actor_name, method, scanned_at, received_at, late, refers_to, way, device_verdict)
select cast(v.id as uuid), q.congress_id, q.sitting_id, q.person_id, null, 'REPEATED', 'ALREADY_SIGNED_IN', q.raw_code, 'Gate C', 'device:de300000-0000-4000-8000-00000000047d', 'Gate C handheld', 'SCAN', q.scanned_at + interval '45' second, q.scanned_at + interval '25' minute, true, q.id, 'IN', 'ADMITTED'
  from (select l.*, row_number() over (order by l.received_at desc, l.id) as place from sign_in l
         where l.sitting_id = 'de300000-0000-4000-8000-000000000246' and l.verdict = 'ADMITTED' and l.raw_code is not null and l.gate = 'Gate B') q
  join (values ('de300004-0000-4000-8000-0000000000c1', 1), ('de300004-0000-4000-8000-0000000000c2', 2)) as v(id, place) on v.place = q.place;
insert into sign_in_conflict (line_id, settled_by, settled_by_name, settled_at, note)
select id, 'security', 'Wu Gang 吴刚', received_at + interval '12' minute, '经核对座位，本人在场；系同一人两门各扫一次 · seat checked: one person, scanned at both doors'
  from sign_in where id = 'de300004-0000-4000-8000-0000000000c2';
