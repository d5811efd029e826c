-- a fortnight of rounds for the congress of the demonstration that opens next and the one that has just opened, with some silence (C41-C46)
insert into daily_check (congress_id, begins_on, opens_minute, closes_minute, head_after, secretariat_after, leadership_after, version)
select c.id, cast(date '${today}' - interval '30' day as date), 480, 1080, 30, 60, 180, 0 from congress c where c.first_day between date '${today}' - interval '3' day and date '${today}' + interval '14' day;

insert into daily_round (congress_id, round_day, opened_at, opened_by, closes_at)
select c.congress_id, cast(date '${today}' - d.back * interval '1' day as date), timestamp with time zone '${today} 00:00:00+00' - d.back * interval '1' day, 'system',
       timestamp with time zone '${today} 10:00:00+00' - d.back * interval '1' day
  from daily_check c join congress k on k.id = c.congress_id
 cross join (values (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15)) d(back)
 where date '${today}' - d.back * interval '1' day <= k.first_day;

-- who says what depends on the group's place and the day; places left out stay silent
insert into round_answer (congress_id, round_day, group_code, said, said_text, said_at, said_by, late, version)
select r.congress_id, r.round_day, g.code,
       case when s.roll in (3, 11) then 'TROUBLE' when s.roll in (5, 9) then 'NOTHING_NEEDED' else 'CONFIRMED' end,
       case when s.roll = 3 then '人手不足，请增派两人 · two more hands are needed' when s.roll = 11 then '供货推迟一天 · a delivery is a day late' end,
       r.opened_at + case when s.roll = 7 then interval '671' minute else interval '397' minute end, h.head, s.roll = 7, 0
  from daily_round r
  join work_group g on g.congress_id = r.congress_id
  join (values ('GO', 'secretariat'), ('DOC', 'chen'), ('ORG', 'zhou'), ('BUL', 'han'), ('MOT', 'xu'), ('PUB', 'luo'),
       ('CON', 'deng'), ('SEC', 'security'), ('LOG', 'peng'), ('TRA', 'group'), ('MED', 'song'), ('TEC', 'guo'),
       ('DIS', 'ye'), ('FIN', 'qin')) h(code, head) on h.code = g.code
  join (select x.congress_id, x.round_day, y.code, mod(y.place * 7 + cast(extract(day from x.round_day) as integer) * 5 + y.place * y.place, 29) as roll
          from daily_round x join work_group y on y.congress_id = x.congress_id) s on s.congress_id = r.congress_id and s.round_day = r.round_day and s.code = g.code
 where s.roll not in (1, 17) and not (g.place in (5, 9) and r.round_day = (select max(z.round_day) from daily_round z where z.congress_id = r.congress_id));

-- silence was told at its times
insert into round_silence (congress_id, round_day, group_code, told_level, told_at)
select r.congress_id, r.round_day, g.code, l.level, r.closes_at + l.after_minutes * interval '1' minute
  from daily_round r
  join work_group g on g.congress_id = r.congress_id
 cross join (values ('HEAD', 30), ('SECRETARIAT', 60), ('LEADERSHIP', 180)) l(level, after_minutes)
 where not exists (select 1 from round_answer a where a.congress_id = r.congress_id and a.round_day = r.round_day and a.group_code = g.code);
