-- the small Party congress did not count two of its delegates, a third one after all; and how its opening was counted

insert into quorum_exclusion (id, congress_id, person_id, situation, superior, agreed_on, sitting_id, in_favour, against, abstained, recorded_by, recorded_by_name, recorded_at,
  holder, undoing, undone_by_name, undone_at)
select case q.place when 1 then cast('de300010-0000-4000-8000-000000000001' as uuid) when 2 then cast('de300010-0000-4000-8000-000000000002' as uuid)
         else cast('de300010-0000-4000-8000-000000000003' as uuid) end, 'de300000-0000-4000-8000-000000000001', q.person_id,
       case q.place when 1 then 'BEDRIDDEN' when 2 then 'ABROAD' else 'POSTED_AWAY' end, '中共市委组织部 · Organisation department of the city committee, no. 7',
       cast(date '${today}' - interval '84' day as date), 'de300000-0000-4000-8000-000000000244', 44, 0, 1, 'secretariat', 'Lin Yue 林悦', timestamp with time zone '${today} 08:50:00+08:00' - interval '1848' hour,
       case q.place when 3 then null else q.person_id end,
       case q.place when 3 then '组织关系已转出 · the membership has been transferred' else null end, case q.place when 3 then 'Lin Yue 林悦' else null end,
       case q.place when 3 then timestamp with time zone '${today} 08:56:00+08:00' - interval '1848' hour else null end
  from (select p.person_id, row_number() over (order by p.person_id) as place
          from delegation_published_person p
          left join attendance_published_presence a on a.sitting_id = 'de300000-0000-4000-8000-000000000244' and a.person_id = p.person_id
         where p.congress_id = 'de300000-0000-4000-8000-000000000001' and p.category = 'DELEGATE' and p.standing = 'ACTIVE' and a.person_id is null) q
 where q.place <= 3;

insert into quorum_snapshot (id, congress_id, sitting_id, number, taken_at, taken_by, taken_by_name, expected, present, sick_leave, personal_leave,
  other_leave, absent, guests, excluded, profile, numerator, denominator, inclusive, required, met)
select 'de300010-0000-4000-8000-000000000011', 'de300000-0000-4000-8000-000000000001', 'de300000-0000-4000-8000-000000000244', 1, timestamp with time zone '${today} 09:02:00+08:00' - interval '1848' hour, 'secretariat', 'Lin Yue 林悦',
       c.expected, c.present, 0, 0, 0, c.expected - c.present, 0, 2, 'CONGRESS', 1, 2, false, c.expected / 2 + 1, c.present >= c.expected / 2 + 1
  from (select count(*) as expected, sum(h.present) as present from (select p.person_id, p.delegation_id, case when a.person_id is null then 0 else 1 end as present
          from delegation_published_person p
          left join attendance_published_presence a on a.sitting_id = 'de300000-0000-4000-8000-000000000244' and a.person_id = p.person_id
         where p.congress_id = 'de300000-0000-4000-8000-000000000001' and p.category = 'DELEGATE' and p.standing in ('ACTIVE', 'SUSPENDED')
           and not exists (select 1 from quorum_exclusion x where x.person_id = p.person_id and x.holder is not null)) h) c;
insert into quorum_seal (id, congress_id, sitting_id, number, taken_at, taken_by, taken_by_name, expected, present, sick_leave, personal_leave,
  other_leave, absent, guests, excluded, profile, numerator, denominator, inclusive, required, met)
select id, congress_id, sitting_id, number, taken_at, taken_by, taken_by_name, expected, present, sick_leave, personal_leave,
  other_leave, absent, guests, excluded, profile, numerator, denominator, inclusive, required, met from quorum_snapshot where id = 'de300010-0000-4000-8000-000000000011';
insert into quorum_delegation (snapshot_id, position, delegation_id, expected, present, sick_leave, personal_leave, other_leave, absent)
select 'de300010-0000-4000-8000-000000000011', row_number() over (order by d.number) - 1, c.delegation_id, c.expected, c.present, 0, 0, 0, c.expected - c.present
  from (select h.delegation_id, count(*) as expected, sum(h.present) as present from (select p.person_id, p.delegation_id, case when a.person_id is null then 0 else 1 end as present
          from delegation_published_person p
          left join attendance_published_presence a on a.sitting_id = 'de300000-0000-4000-8000-000000000244' and a.person_id = p.person_id
         where p.congress_id = 'de300000-0000-4000-8000-000000000001' and p.category = 'DELEGATE' and p.standing in ('ACTIVE', 'SUSPENDED')
           and not exists (select 1 from quorum_exclusion x where x.person_id = p.person_id and x.holder is not null)) h group by h.delegation_id) c
  join delegation_published_delegation d on d.delegation_id = c.delegation_id;
