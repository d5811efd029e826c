-- up to three of each delegation who are not in the hall have not been at a desk either; every second of them was rung
create table demonstration_expected as
select q.person_id, q.congress_id, q.place from (
  select p.id as person_id, p.congress_id, cast(row_number() over (partition by p.delegation_id order by p.id) as integer) as place
    from person p
   where p.congress_id = 'de300000-0000-4000-8000-000000000002' and p.standing = 'ACTIVE' and p.delegation_id is not null
     and not exists (select 1 from sign_in s where s.person_id = p.id and s.verdict = 'ADMITTED' and s.sitting_id = 'de300000-0000-4000-8000-000000000247')) q
 where q.place <= 3;
delete from arrival_pack where arrival_id in (select a.id from arrival a join demonstration_expected e on e.person_id = a.person_id);
delete from arrival where person_id in (select person_id from demonstration_expected);

insert into arrival_chase (id, congress_id, person_id, number, reached, note, expected_at, noted_at, noted_by, noted_by_name)
select cast(substring(cast(e.person_id as varchar(36)), 1, 9) || 'a003' || substring(cast(e.person_id as varchar(36)), 14) as uuid), e.congress_id, e.person_id, 2,
       e.place = 2, case e.place when 2 then '路上，晚间到 On the way, arrives in the evening' else '电话无人接听 No answer' end,
       case e.place when 2 then timestamp with time zone '${today} 19:30:00+08:00' else null end,
       timestamp with time zone '${today} 20:40:00+08:00' - interval '24' hour, 'secretariat', 'Lin Yue 林悦'
  from demonstration_expected e where e.place >= 2;
drop table demonstration_expected;
