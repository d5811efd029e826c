alter table sign_in add column zone varchar(2);
alter table sign_in add column way varchar(3) default 'IN' not null;
-- what a device had decided alone, before the server heard of it
alter table sign_in add column device_verdict varchar(10);
alter table sign_in add column device_reason varchar(30);

-- a turn is any change of where a person is: one winner each, whoever else tries at the same instant
alter table sign_in drop constraint sign_in_a1_a7_turn_of_verdict;
alter table sign_in add constraint sign_in_a1_a7_pr2_turn_of_verdict check (
  (verdict = 'ADMITTED' and turn is not null and person_id is not null)
  or (verdict in ('UNDONE', 'PASSED', 'WENT_OUT') and turn is not null and person_id is not null and refers_to is not null)
  or (verdict = 'REFUSED' and (turn is null or (person_id is not null and refers_to is not null)))
  or (verdict = 'REPEATED' and turn is null));

-- published: who is in (A1), with the turn of the admission in force and the last turn, for every set-based read of attendance
create or replace view attendance_published_presence as
  select sitting_id, person_id, max(case when verdict = 'ADMITTED' then turn end) as turn, max(turn) as last_turn
    from sign_in
   where turn is not null
   group by sitting_id, person_id
  having max(turn) > max(case when verdict in ('UNDONE', 'REFUSED') then turn else 0 end);

-- published: where those who are in are now (PR2, PR3); outside: went out and has not come back
create view attendance_published_inside as
  select a.sitting_id, a.person_id, l.zone, l.gate, l.scanned_at as since, (l.verdict = 'WENT_OUT') as outside
    from attendance_published_presence a
    join sign_in l on l.sitting_id = a.sitting_id and l.person_id = a.person_id and l.turn = a.last_turn;
