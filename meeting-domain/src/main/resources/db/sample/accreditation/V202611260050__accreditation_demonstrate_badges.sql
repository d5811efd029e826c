-- the congress that is on: nearly everybody wears a badge, a print run lies ready, some wait for security; the one that is over: badges are back

-- the three who lost theirs yesterday wear a replacement, and the lost one is known
update badge set replacement = 1, number = number || '-R1'
 where person_id in (select person_id from personal_code where state = 'LOST' and congress_id = 'de300000-0000-4000-8000-000000000002');
insert into badge (id, congress_id, person_id, current_for, serial, replacement, number, type_code, code, state, vetted, version)
select c.id, b.congress_id, b.person_id, null, b.serial, 0, substring(b.number from 1 for 4), b.type_code, c.code, 'LOST', true, 4
  from personal_code c join badge b on b.person_id = c.person_id and b.replacement = 1 where c.state = 'LOST';
-- one mandate ended: the badge went with it
insert into badge (id, congress_id, person_id, current_for, serial, replacement, number, type_code, code, state, vetted, version)
select c.id, c.congress_id, c.person_id, c.person_id, n.given + 1, 0, lpad(cast(n.given + 1 as varchar), 4, '0'), 'DELEGATE', c.code, 'REVOKED', true, 2
  from personal_code c join badge_counter n on n.congress_id = c.congress_id where c.state = 'REVOKED' and c.congress_id = 'de300000-0000-4000-8000-000000000002';
update badge_counter set given = given + 1 where congress_id = 'de300000-0000-4000-8000-000000000002';

update badge set vetted = true, version = 1, state = case
    when replacement = 1 then 'REISSUED'
    when mod(serial, 29) = 11 then 'VETTED'
    when mod(serial, 29) = 17 then 'PRINTED'
    else 'ISSUED' end
 where congress_id = 'de300000-0000-4000-8000-000000000002' and state = 'REQUESTED' and mod(serial, 29) <> 7;
update badge set vetted = true, version = 1, state = case when mod(serial, 19) = 3 then 'ISSUED' else 'RETURNED' end
 where congress_id = 'de300000-0000-4000-8000-000000000001' and state = 'REQUESTED';
update badge set escort_note = 'Volunteer at the east entrance · 东门志愿者陪同'
 where congress_id = 'de300000-0000-4000-8000-000000000002' and type_code = 'PRESS' and state <> 'REQUESTED' and mod(serial, 2) = 0;
-- who counts the votes wears another badge than other staff
update badge set type_code = 'ELECTION'
 where congress_id = 'de300000-0000-4000-8000-000000000002' and type_code = 'STAFF' and mod(serial, 3) = 0 and state <> 'REQUESTED';

insert into badge_step (badge_id, state, taken_at, taken_by, reason)
select b.id, 'REQUESTED', timestamp with time zone '${today} 10:20:00+08:00' - interval '408' hour, 'secretariat', null from badge b where b.state in ('LOST', 'REVOKED');
insert into badge_step (badge_id, state, taken_at, taken_by, reason)
select b.id, 'VETTED', c.first_day_at - interval '216' hour, 'security', null
  from badge b join (select congress_id, cast(first_day as timestamp) at time zone 'Asia/Shanghai' as first_day_at from congress_published_congress) c on c.congress_id = b.congress_id
 where b.vetted and b.replacement = 0;
insert into badge_step (badge_id, state, taken_at, taken_by, reason)
select b.id, 'PRINTED', c.first_day_at - interval '160' hour, 'secretariat', null
  from badge b join (select congress_id, cast(first_day as timestamp) at time zone 'Asia/Shanghai' as first_day_at from congress_published_congress) c on c.congress_id = b.congress_id
 where b.vetted and b.replacement = 0 and b.state <> 'VETTED';
insert into badge_step (badge_id, state, taken_at, taken_by, reason)
select b.id, 'ISSUED', c.first_day_at - interval '14' hour, 'secretariat', null
  from badge b join (select congress_id, cast(first_day as timestamp) at time zone 'Asia/Shanghai' as first_day_at from congress_published_congress) c on c.congress_id = b.congress_id
 where b.state in ('ISSUED', 'RETURNED', 'LOST');
insert into badge_step (badge_id, state, taken_at, taken_by, reason)
select b.id, b.state, p.ended_at, p.ended_by, p.reason from badge b join personal_code p on p.code = b.code where b.state in ('LOST', 'REVOKED');
insert into badge_step (badge_id, state, taken_at, taken_by, reason)
select b.id, s.state, p.issued_at + s.later, 'secretariat', null
  from badge b join personal_code p on p.code = b.code
  cross join (values ('PRINTED', interval '12' minute), ('REISSUED', interval '15' minute)) s(state, later)
 where b.replacement = 1 and b.state = 'REISSUED';
insert into badge_step (badge_id, state, taken_at, taken_by, reason)
select b.id, 'RETURNED', c.last_day_at + interval '18' hour, 'secretariat', null
  from badge b join (select congress_id, cast(last_day as timestamp) at time zone 'Asia/Shanghai' as last_day_at from congress_published_congress) c on c.congress_id = b.congress_id
 where b.state = 'RETURNED';

-- security asked about two who wait
insert into vetting_decision (id, congress_id, badge_id, verdict, note, decided_at, decided_by)
select gen_random_uuid(), b.congress_id, b.id, 'ASK', '照片与登记单位不符，请联络员核实 · Photo and unit do not agree; liaison officer to check',
       timestamp with time zone '${now}' - interval '95' minute, 'security'
  from badge b where b.congress_id = 'de300000-0000-4000-8000-000000000002' and b.state = 'REQUESTED' and b.serial in (7, 36);
-- the vote on the first day: only election staff stayed on the floor
insert into voting_period (id, congress_id, open_for, occasion, opened_at, opened_by, closed_at, closed_by, version) values
  ('de300000-0000-4000-8000-00000000f001', 'de300000-0000-4000-8000-000000000002', null, '选举办法（草案）表决 · Vote on the election rules',
   timestamp with time zone '${today} 10:10:00+08:00' - interval '24' hour, 'security', timestamp with time zone '${today} 10:35:00+08:00' - interval '24' hour, 'security', 1);
