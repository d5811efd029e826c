-- two counts of the quorum, as the chair heard them, and what some delegations counted themselves

insert into quorum_snapshot (id, congress_id, sitting_id, number, taken_at, taken_by, taken_by_name, expected, present, sick_leave, personal_leave,
  other_leave, absent, guests, profile, numerator, denominator, inclusive, required, met)
select 'de300003-0000-4000-8000-000000000201', 'de300000-0000-4000-8000-000000000002', 'de300000-0000-4000-8000-000000000245', 1, timestamp with time zone '${today} 08:59:30+08:00' - interval '24' hour, 'secretariat', 'Lin Yue 林悦', c.expected, c.present, c.sick, c.personal, c.other,
       c.expected - c.present - c.sick - c.personal - c.other, g.guests, 'CONGRESS', 2, 3, true, (c.expected * 2 + 2) / 3,
       c.present >= (c.expected * 2 + 2) / 3
  from (select count(*) as expected, sum(h.present) as present,
               sum(case when h.present = 0 and h.reason = 'ILLNESS' then 1 else 0 end) as sick,
               sum(case when h.present = 0 and h.reason in ('FAMILY', 'OTHER') then 1 else 0 end) as personal,
               sum(case when h.present = 0 and h.reason in ('OFFICIAL_DUTY', 'ABROAD') then 1 else 0 end) as other from (select p.person_id, p.delegation_id,
               case when l.id is not null and l.scanned_at <= timestamp with time zone '${today} 08:59:30+08:00' - interval '24' hour then 1 else 0 end as present, v.reason
          from delegation_published_person p
          left join attendance_published_presence a on a.sitting_id = 'de300000-0000-4000-8000-000000000245' and a.person_id = p.person_id
          left join sign_in l on l.sitting_id = a.sitting_id and l.person_id = a.person_id and l.turn = a.turn
          left join attendance_published_leave v on v.sitting_id = 'de300000-0000-4000-8000-000000000245' and v.person_id = p.person_id
         where p.congress_id = 'de300000-0000-4000-8000-000000000002' and p.category = 'DELEGATE' and p.standing in ('ACTIVE', 'SUSPENDED')) h) c,
       (select count(*) as guests from attendance_published_presence a join delegation_published_person p on p.person_id = a.person_id
         where a.sitting_id = 'de300000-0000-4000-8000-000000000245' and p.category <> 'DELEGATE') g;
insert into quorum_seal select id, congress_id, sitting_id, number, taken_at, taken_by, taken_by_name, expected, present, sick_leave, personal_leave,
  other_leave, absent, guests, profile, numerator, denominator, inclusive, required, met from quorum_snapshot where id = 'de300003-0000-4000-8000-000000000201';
insert into quorum_delegation (snapshot_id, position, delegation_id, expected, present, sick_leave, personal_leave, other_leave, absent)
select 'de300003-0000-4000-8000-000000000201', row_number() over (order by d.number) - 1, c.delegation_id, c.expected, c.present, c.sick, c.personal, c.other,
       c.expected - c.present - c.sick - c.personal - c.other
  from (select h.delegation_id, count(*) as expected, sum(h.present) as present,
               sum(case when h.present = 0 and h.reason = 'ILLNESS' then 1 else 0 end) as sick,
               sum(case when h.present = 0 and h.reason in ('FAMILY', 'OTHER') then 1 else 0 end) as personal,
               sum(case when h.present = 0 and h.reason in ('OFFICIAL_DUTY', 'ABROAD') then 1 else 0 end) as other from (select p.person_id, p.delegation_id,
               case when l.id is not null and l.scanned_at <= timestamp with time zone '${today} 08:59:30+08:00' - interval '24' hour then 1 else 0 end as present, v.reason
          from delegation_published_person p
          left join attendance_published_presence a on a.sitting_id = 'de300000-0000-4000-8000-000000000245' and a.person_id = p.person_id
          left join sign_in l on l.sitting_id = a.sitting_id and l.person_id = a.person_id and l.turn = a.turn
          left join attendance_published_leave v on v.sitting_id = 'de300000-0000-4000-8000-000000000245' and v.person_id = p.person_id
         where p.congress_id = 'de300000-0000-4000-8000-000000000002' and p.category = 'DELEGATE' and p.standing in ('ACTIVE', 'SUSPENDED')) h group by h.delegation_id) c
  join delegation_published_delegation d on d.delegation_id = c.delegation_id;

insert into quorum_snapshot (id, congress_id, sitting_id, number, taken_at, taken_by, taken_by_name, expected, present, sick_leave, personal_leave,
  other_leave, absent, guests, profile, numerator, denominator, inclusive, required, met)
select 'de300003-0000-4000-8000-000000000202', 'de300000-0000-4000-8000-000000000002', 'de300000-0000-4000-8000-000000000246', 1, timestamp with time zone '${today} 14:36:20+08:00' - interval '24' hour, 'secretariat', 'Lin Yue 林悦', c.expected, c.present, c.sick, c.personal, c.other,
       c.expected - c.present - c.sick - c.personal - c.other, g.guests, 'CONGRESS', 2, 3, true, (c.expected * 2 + 2) / 3,
       c.present >= (c.expected * 2 + 2) / 3
  from (select count(*) as expected, sum(h.present) as present,
               sum(case when h.present = 0 and h.reason = 'ILLNESS' then 1 else 0 end) as sick,
               sum(case when h.present = 0 and h.reason in ('FAMILY', 'OTHER') then 1 else 0 end) as personal,
               sum(case when h.present = 0 and h.reason in ('OFFICIAL_DUTY', 'ABROAD') then 1 else 0 end) as other from (select p.person_id, p.delegation_id,
               case when l.id is not null and l.scanned_at <= timestamp with time zone '${today} 14:36:20+08:00' - interval '24' hour then 1 else 0 end as present, v.reason
          from delegation_published_person p
          left join attendance_published_presence a on a.sitting_id = 'de300000-0000-4000-8000-000000000246' and a.person_id = p.person_id
          left join sign_in l on l.sitting_id = a.sitting_id and l.person_id = a.person_id and l.turn = a.turn
          left join attendance_published_leave v on v.sitting_id = 'de300000-0000-4000-8000-000000000246' and v.person_id = p.person_id
         where p.congress_id = 'de300000-0000-4000-8000-000000000002' and p.category = 'DELEGATE' and p.standing in ('ACTIVE', 'SUSPENDED')) h) c,
       (select count(*) as guests from attendance_published_presence a join delegation_published_person p on p.person_id = a.person_id
         where a.sitting_id = 'de300000-0000-4000-8000-000000000246' and p.category <> 'DELEGATE') g;
insert into quorum_seal select id, congress_id, sitting_id, number, taken_at, taken_by, taken_by_name, expected, present, sick_leave, personal_leave,
  other_leave, absent, guests, profile, numerator, denominator, inclusive, required, met from quorum_snapshot where id = 'de300003-0000-4000-8000-000000000202';
insert into quorum_delegation (snapshot_id, position, delegation_id, expected, present, sick_leave, personal_leave, other_leave, absent)
select 'de300003-0000-4000-8000-000000000202', row_number() over (order by d.number) - 1, c.delegation_id, c.expected, c.present, c.sick, c.personal, c.other,
       c.expected - c.present - c.sick - c.personal - c.other
  from (select h.delegation_id, count(*) as expected, sum(h.present) as present,
               sum(case when h.present = 0 and h.reason = 'ILLNESS' then 1 else 0 end) as sick,
               sum(case when h.present = 0 and h.reason in ('FAMILY', 'OTHER') then 1 else 0 end) as personal,
               sum(case when h.present = 0 and h.reason in ('OFFICIAL_DUTY', 'ABROAD') then 1 else 0 end) as other from (select p.person_id, p.delegation_id,
               case when l.id is not null and l.scanned_at <= timestamp with time zone '${today} 14:36:20+08:00' - interval '24' hour then 1 else 0 end as present, v.reason
          from delegation_published_person p
          left join attendance_published_presence a on a.sitting_id = 'de300000-0000-4000-8000-000000000246' and a.person_id = p.person_id
          left join sign_in l on l.sitting_id = a.sitting_id and l.person_id = a.person_id and l.turn = a.turn
          left join attendance_published_leave v on v.sitting_id = 'de300000-0000-4000-8000-000000000246' and v.person_id = p.person_id
         where p.congress_id = 'de300000-0000-4000-8000-000000000002' and p.category = 'DELEGATE' and p.standing in ('ACTIVE', 'SUSPENDED')) h group by h.delegation_id) c
  join delegation_published_delegation d on d.delegation_id = c.delegation_id;

insert into self_count (id, sitting_id, delegation_id, present, note, counted_at, counted_by, counted_by_name)
select 'de300003-0000-4000-8000-000000000301', 'de300000-0000-4000-8000-000000000246', 'de300000-0000-4000-8000-000000000009', count(a.person_id) + 0, null, timestamp with time zone '${today} 14:25:00+08:00' - interval '24' hour, 'delegation', 'He Lan 何兰'
  from delegation_published_person p join attendance_published_presence a on a.sitting_id = 'de300000-0000-4000-8000-000000000246' and a.person_id = p.person_id
 where p.delegation_id = 'de300000-0000-4000-8000-000000000009' and p.category = 'DELEGATE';
insert into self_count (id, sitting_id, delegation_id, present, note, counted_at, counted_by, counted_by_name)
select 'de300003-0000-4000-8000-000000000302', 'de300000-0000-4000-8000-000000000246', 'de300000-0000-4000-8000-00000000000a', count(a.person_id) + 1, '一人证件遗忘，已入场 · one inside without a badge', timestamp with time zone '${today} 14:25:00+08:00' - interval '24' hour, 'ma', 'Ma Jun 马军'
  from delegation_published_person p join attendance_published_presence a on a.sitting_id = 'de300000-0000-4000-8000-000000000246' and a.person_id = p.person_id
 where p.delegation_id = 'de300000-0000-4000-8000-00000000000a' and p.category = 'DELEGATE';
insert into self_count (id, sitting_id, delegation_id, present, note, counted_at, counted_by, counted_by_name)
select 'de300003-0000-4000-8000-000000000303', 'de300000-0000-4000-8000-000000000247', 'de300000-0000-4000-8000-00000000000a', count(a.person_id) + 2, null, timestamp with time zone '${now}' - interval '4' minute, 'ma', 'Ma Jun 马军'
  from delegation_published_person p join attendance_published_presence a on a.sitting_id = 'de300000-0000-4000-8000-000000000247' and a.person_id = p.person_id
 where p.delegation_id = 'de300000-0000-4000-8000-00000000000a' and p.category = 'DELEGATE';
insert into self_count (id, sitting_id, delegation_id, present, note, counted_at, counted_by, counted_by_name)
select 'de300003-0000-4000-8000-000000000304', 'de300000-0000-4000-8000-000000000247', 'de300000-0000-4000-8000-00000000000b', count(a.person_id) + 0, null, timestamp with time zone '${now}' - interval '4' minute, 'sun', 'Sun Yi 孙怡'
  from delegation_published_person p join attendance_published_presence a on a.sitting_id = 'de300000-0000-4000-8000-000000000247' and a.person_id = p.person_id
 where p.delegation_id = 'de300000-0000-4000-8000-00000000000b' and p.category = 'DELEGATE';
