-- who leads the general office and security, in every congress of the demonstration that has not said so itself
insert into work_group_member (congress_id, code, position, actor_id, duty, unit)
select g.congress_id, g.code, m.place, m.actor_id, m.duty, m.unit
  from work_group g
  join (values ('GO', 0, 'secretariat', 'HEAD', '市委办公室 · General office of the city'), ('GO', 1, 'everything', 'DEPUTY', '市人大办公室 · Office of the congress'),
               ('SEC', 0, 'security', 'HEAD', '市公安局 · City police')) m(code, place, actor_id, duty, unit) on m.code = g.code
 where not exists (select 1 from work_group_member known where known.congress_id = g.congress_id and known.code = g.code);
