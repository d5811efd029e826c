-- the next session of the municipal congress, opening in 52 days, with the usual groups

insert into congress (id, kind, title_en, title_es, title_zh, zone, first_day, last_day, suspended_counted, quorum_numerator, quorum_denominator, quorum_inclusive, sign_in_opens_before, sign_in_closes_after, version, name_order) values
  ('de300000-0000-4000-8000-00000000a001', 'PEOPLES', 'Sixteenth Municipal People''s Congress, third session', 'Decimosexta Asamblea Popular Municipal, tercera sesión', '市第十六届人民代表大会第三次会议', 'Asia/Shanghai', cast(date '${today}' + interval '52' day as date), cast(date '${today}' + interval '55' day as date), true, 2, 3, true, 60, 45, 0, 'XINGMING');

insert into congress_hall (congress_id, position, hall_id, name_en, name_es, name_zh, capacity) values
  ('de300000-0000-4000-8000-00000000a001', 0, 'de300000-0000-4000-8000-00000000a004', 'Great Hall', 'Gran Salón', '大会堂', 1200),
  ('de300000-0000-4000-8000-00000000a001', 1, 'de300000-0000-4000-8000-00000000a005', 'People''s Hall', 'Salón del Pueblo', '人民会堂', 640);

insert into congress_electorate (congress_id, category) values ('de300000-0000-4000-8000-00000000a001', 'DELEGATE');

insert into work_group (congress_id, code, place, name_en, name_es, name_zh, duties_en, duties_es, duties_zh, version)
select 'de300000-0000-4000-8000-00000000a001', code, place, name_en, name_es, name_zh, duties_en, duties_es, duties_zh, 0 from work_group_usual;
