-- The congresses whose work goes on began it at T-48.
insert into kickoff_meeting (congress_id, meets_on, begins, minutes, place, version)
select c.id, cast(c.first_day - interval '48' day as date), time '09:00', 60, '302 会议室 · Room 302', 0 from congress c
where exists (select 1 from countdown_task t where t.congress_id = c.id);
