-- a municipal congress on its second day, and a small one that is over; written by meeting.demonstration.DemonstrationSqlGenerator

insert into congress (id, kind, title_en, title_es, title_zh, zone, first_day, last_day, suspended_counted, quorum_numerator, quorum_denominator, quorum_inclusive, sign_in_opens_before, sign_in_closes_after, version, name_order) values
  ('de300000-0000-4000-8000-000000000001', 'PARTY', 'Ninth Party Congress of Riverside District', 'IX Congreso del Partido del distrito de Ribera', '河滨区第九次党代表大会', 'Asia/Shanghai', cast(date '${today}' - interval '77' day as date), cast(date '${today}' - interval '76' day as date), true, 1, 2, false, 45, 30, 0, 'XINGSHI'),
  ('de300000-0000-4000-8000-000000000002', 'PEOPLES', 'Sixteenth Municipal People''s Congress, second session', 'Decimosexta Asamblea Popular Municipal, segunda sesión', '市第十六届人民代表大会第二次会议', 'Asia/Shanghai', cast(date '${today}' - interval '1' day as date), cast(date '${today}' + interval '2' day as date), true, 2, 3, true, 60, 45, 0, 'XINGMING');

insert into congress_hall (congress_id, position, hall_id, name_en, name_es, name_zh, capacity) values
  ('de300000-0000-4000-8000-000000000001', 0, 'de300000-0000-4000-8000-000000000003', 'Town Hall', 'Ayuntamiento', '市民礼堂', 180),
  ('de300000-0000-4000-8000-000000000002', 0, 'de300000-0000-4000-8000-000000000004', 'Great Hall', 'Gran Salón', '大会堂', 1200),
  ('de300000-0000-4000-8000-000000000002', 1, 'de300000-0000-4000-8000-000000000005', 'People''s Hall', 'Salón del Pueblo', '人民会堂', 420),
  ('de300000-0000-4000-8000-000000000002', 2, 'de300000-0000-4000-8000-000000000006', 'Jade Room', 'Sala de Jade', '翠玉厅', 60);

insert into congress_electorate (congress_id, category) values
  ('de300000-0000-4000-8000-000000000001', 'DELEGATE'),
  ('de300000-0000-4000-8000-000000000002', 'DELEGATE');
