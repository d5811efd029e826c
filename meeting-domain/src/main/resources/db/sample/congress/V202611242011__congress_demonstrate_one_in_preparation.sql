-- a consultative conference that opens in six days
insert into congress (id, kind, title_en, title_es, title_zh, zone, first_day, last_day, suspended_counted, quorum_numerator, quorum_denominator, quorum_inclusive, sign_in_opens_before, sign_in_closes_after, version, name_order) values
  ('de300000-0000-4000-8000-ce2000000001', 'CPPCC', 'Ninth Municipal Consultative Conference, fifth session', 'Novena Conferencia Consultiva Municipal, quinta sesión', '政协市第九届委员会第五次会议', 'Asia/Shanghai', cast(date '${today}' + interval '6' day as date), cast(date '${today}' + interval '9' day as date), true, 2, 3, false, 60, 45, 0, 'XINGSHI');

insert into congress_hall (congress_id, position, hall_id, name_en, name_es, name_zh, capacity) values
  ('de300000-0000-4000-8000-ce2000000001', 0, 'de300000-0000-4000-8000-ce2000000002', 'People''s Hall', 'Salón del Pueblo', '人民会堂', 420);

insert into congress_electorate (congress_id, category) values ('de300000-0000-4000-8000-ce2000000001', 'DELEGATE');

insert into work_group (congress_id, code, place, name_en, name_es, name_zh, duties_en, duties_es, duties_zh, version)
select 'de300000-0000-4000-8000-ce2000000001', code, place, name_en, name_es, name_zh, duties_en, duties_es, duties_zh, 0 from work_group_usual;

-- who leads which group; a driver works under the head of transport
insert into work_group_member (congress_id, code, position, actor_id, duty, unit)
select c.id, h.code, 0, h.head, 'HEAD', null from congress c
  join (values ('GO', 'secretariat'), ('DOC', 'chen'), ('ORG', 'zhou'), ('BUL', 'han'), ('MOT', 'xu'), ('PUB', 'luo'), ('CON', 'deng'), ('SEC', 'security'), ('LOG', 'peng'), ('TRA', 'group'), ('MED', 'song'), ('TEC', 'guo'), ('DIS', 'ye'), ('FIN', 'qin')) h(code, head) on 1 = 1
 where c.id in ('de300000-0000-4000-8000-000000000002', 'de300000-0000-4000-8000-00000000a001', 'de300000-0000-4000-8000-ce2000000001');
insert into work_group_member (congress_id, code, position, actor_id, duty, unit) values
  ('de300000-0000-4000-8000-000000000002', 'TRA', 1, 'ma', 'MEMBER', '市交通局 · Transport bureau'), ('de300000-0000-4000-8000-ce2000000001', 'TRA', 1, 'ma', 'MEMBER', '市交通局 · Transport bureau'),
  ('de300000-0000-4000-8000-000000000002', 'GO', 1, 'everything', 'DEPUTY', null), ('de300000-0000-4000-8000-ce2000000001', 'GO', 1, 'everything', 'DEPUTY', null);
