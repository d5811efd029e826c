-- the municipal congress on its second day: whoever has been at a sitting arrived before it; of the others every third has, the rest are expected

insert into arrival_stay (person_id, congress_id, hotel, room, meals, version)
select q.person_id, q.congress_id, q.hotel, cast(1001 + 100 * floor(q.place / 24) + mod(q.place, 24) as varchar(10)), null, 0
  from (select p.id as person_id, p.congress_id, d.hotel, cast(row_number() over (partition by d.id order by p.name_key_xingming, p.id) as integer) as place
          from person p join delegation d on d.id = p.delegation_id
         where p.congress_id = 'de300000-0000-4000-8000-000000000002' and p.standing = 'ACTIVE') q;

insert into arrival (id, congress_id, person_id, in_force_of, arrived_at, desk, taken_by, taken_by_name, identity_checked, photo_taken, version)
select cast(substring(cast(q.id as varchar(36)), 1, 9) || 'a001' || substring(cast(q.id as varchar(36)), 14) as uuid), q.congress_id, q.id, q.id,
       coalesce(q.arrival_time + mod(q.place, 5) * interval '7' minute,
                timestamp with time zone '${today} 14:00:00+08:00' - interval '48' hour + mod(q.place * 37, 280) * interval '1' minute)
         + mod(q.place, 3) * interval '5' minute,
       case mod(q.place, 3) when 0 then 'Lobby 1' when 1 then 'Lobby 2' else 'Lobby 3' end, 'secretariat', 'Lin Yue 林悦', true, mod(q.place, 29) = 0, 0
  from (select p.*, cast(row_number() over (order by p.delegation_id, p.id) as integer) as place,
               exists (select 1 from sign_in s where s.person_id = p.id and s.verdict = 'ADMITTED') as seen
          from person p where p.congress_id = 'de300000-0000-4000-8000-000000000002' and p.standing = 'ACTIVE') q
 where q.seen or mod(q.place, 3) = 0;

-- R12: the seat plan ran out for a while
insert into arrival_pack (arrival_id, item_id, handed, settled_at, settled_by)
select a.id, i.id, not (i.place = 4 and a.desk = 'Lobby 3' and a.photo_taken), a.arrived_at, a.taken_by_name from arrival a join pack_item i on i.congress_id = a.congress_id;
