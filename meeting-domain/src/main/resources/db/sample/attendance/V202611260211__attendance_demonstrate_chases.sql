-- of those who are still expected every second was rung yesterday evening
insert into arrival_chase (id, congress_id, person_id, number, reached, note, expected_at, noted_at, noted_by, noted_by_name)
select cast(substring(cast(q.id as varchar(36)), 1, 9) || 'a002' || substring(cast(q.id as varchar(36)), 14) as uuid), q.congress_id, q.id, 1, mod(q.place, 4) <> 0,
       case mod(q.place, 4) when 0 then '电话无人接听 No answer' else '晚到，已报本团 Late, the delegation knows' end,
       case mod(q.place, 4) when 0 then null else timestamp with time zone '${today} 18:00:00+08:00' + mod(q.place, 5) * interval '30' minute end,
       timestamp with time zone '${today} 20:10:00+08:00' - interval '24' hour + q.place * interval '3' minute, 'secretariat', 'Lin Yue 林悦'
  from (select p.id, p.congress_id, cast(row_number() over (order by p.id) as integer) as place
          from person p where p.congress_id = 'de300000-0000-4000-8000-000000000002' and p.standing = 'ACTIVE' and p.delegation_id is not null
           and not exists (select 1 from arrival a where a.in_force_of = p.id)) q
 where mod(q.place, 2) = 0;
