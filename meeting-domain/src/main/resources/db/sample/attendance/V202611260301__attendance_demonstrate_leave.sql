-- leave in every state: granted, waiting at each office, refused, withdrawn, and two who came although on leave; persons are those of the sign-ins

insert into leave_request (id, congress_id, person_id, delegation_id, reason, note, election, leave_case, from_at, to_at, status, asked_by, asked_by_name, asked_at, ending, ended_by_name, ended_at, version)
select 'de300003-0000-4000-8000-000000000001', 'de300000-0000-4000-8000-000000000002', 'de300000-0000-4000-8000-000000000096', p.delegation_id, 'ILLNESS', '住院治疗，附医院证明 · in hospital, certificate seen', false, 'LONGER_THAN_A_DAY', min(s.starts_at), max(s.ends_at), 'APPROVED', 'ma', 'Ma Jun 马军', timestamp with time zone '${today} 09:40:00+08:00' - interval '48' hour, null, null, null, 1
  from sitting s join person p on p.id = 'de300000-0000-4000-8000-000000000096' where s.id in ('de300000-0000-4000-8000-000000000246', 'de300000-0000-4000-8000-000000000247', 'de300000-0000-4000-8000-00000000024a') group by p.delegation_id;
insert into leave_request (id, congress_id, person_id, delegation_id, reason, note, election, leave_case, from_at, to_at, status, asked_by, asked_by_name, asked_at, ending, ended_by_name, ended_at, version)
select 'de300003-0000-4000-8000-000000000002', 'de300000-0000-4000-8000-000000000002', 'de300000-0000-4000-8000-0000000000b5', p.delegation_id, 'OFFICIAL_DUTY', '出席省防汛指挥部会议 · provincial flood control meeting', false, 'SHORT_ABSENCE', min(s.starts_at), max(s.ends_at), 'APPROVED', 'sun', 'Sun Yi 孙怡', timestamp with time zone '${today} 10:20:00+08:00' - interval '24' hour, null, null, null, 1
  from sitting s join person p on p.id = 'de300000-0000-4000-8000-0000000000b5' where s.id in ('de300000-0000-4000-8000-000000000246') group by p.delegation_id;
insert into leave_request (id, congress_id, person_id, delegation_id, reason, note, election, leave_case, from_at, to_at, status, asked_by, asked_by_name, asked_at, ending, ended_by_name, ended_at, version)
select 'de300003-0000-4000-8000-000000000003', 'de300000-0000-4000-8000-000000000002', 'de300000-0000-4000-8000-0000000000e6', p.delegation_id, 'FAMILY', '母亲病重 · mother gravely ill', false, 'SHORT_ABSENCE', min(s.starts_at), max(s.ends_at), 'APPROVED', 'tang', 'Tang Wei 唐伟', timestamp with time zone '${today} 11:10:00+08:00' - interval '24' hour, null, null, null, 1
  from sitting s join person p on p.id = 'de300000-0000-4000-8000-0000000000e6' where s.id in ('de300000-0000-4000-8000-000000000246') group by p.delegation_id;
insert into leave_request (id, congress_id, person_id, delegation_id, reason, note, election, leave_case, from_at, to_at, status, asked_by, asked_by_name, asked_at, ending, ended_by_name, ended_at, version)
select 'de300003-0000-4000-8000-000000000004', 'de300000-0000-4000-8000-000000000002', 'de300000-0000-4000-8000-000000000072', p.delegation_id, 'FAMILY', '家中急事 · urgent at home', false, 'SHORT_ABSENCE', min(s.starts_at), max(s.ends_at), 'APPROVED', 'ma', 'Ma Jun 马军', timestamp with time zone '${today} 11:20:00+08:00' - interval '24' hour, null, null, null, 1
  from sitting s join person p on p.id = 'de300000-0000-4000-8000-000000000072' where s.id in ('de300000-0000-4000-8000-000000000246') group by p.delegation_id;
insert into leave_request (id, congress_id, person_id, delegation_id, reason, note, election, leave_case, from_at, to_at, status, asked_by, asked_by_name, asked_at, ending, ended_by_name, ended_at, version)
select 'de300003-0000-4000-8000-000000000005', 'de300000-0000-4000-8000-000000000002', 'de300000-0000-4000-8000-00000000004c', p.delegation_id, 'ILLNESS', '发热，医生建议休息两天 · fever, two days of rest prescribed', false, 'LONGER_THAN_A_DAY', min(s.starts_at), max(s.ends_at), 'APPROVED', 'delegation', 'He Lan 何兰', timestamp with time zone '${today} 20:05:00+08:00' - interval '24' hour, null, null, null, 1
  from sitting s join person p on p.id = 'de300000-0000-4000-8000-00000000004c' where s.id in ('de300000-0000-4000-8000-000000000247', 'de300000-0000-4000-8000-000000000248', 'de300000-0000-4000-8000-00000000024a') group by p.delegation_id;
insert into leave_request (id, congress_id, person_id, delegation_id, reason, note, election, leave_case, from_at, to_at, status, asked_by, asked_by_name, asked_at, ending, ended_by_name, ended_at, version)
select 'de300003-0000-4000-8000-000000000006', 'de300000-0000-4000-8000-000000000002', 'de300000-0000-4000-8000-00000000004d', p.delegation_id, 'OFFICIAL_DUTY', '须返回主持重点工程开工 · has to open a building site', false, 'LEAVING_EARLY', min(s.starts_at), max(s.ends_at), 'IN_APPROVAL', 'delegation', 'He Lan 何兰', timestamp with time zone '${now}' - interval '140' minute, null, null, null, 1
  from sitting s join person p on p.id = 'de300000-0000-4000-8000-00000000004d' where s.id in ('de300000-0000-4000-8000-00000000024a', 'de300000-0000-4000-8000-00000000024b') group by p.delegation_id;
insert into leave_request (id, congress_id, person_id, delegation_id, reason, note, election, leave_case, from_at, to_at, status, asked_by, asked_by_name, asked_at, ending, ended_by_name, ended_at, version)
select 'de300003-0000-4000-8000-000000000007', 'de300000-0000-4000-8000-000000000002', 'de300000-0000-4000-8000-00000000004f', p.delegation_id, 'FAMILY', '子女婚礼 · wedding of a child', false, 'SHORT_ABSENCE', min(s.starts_at), max(s.ends_at), 'REQUESTED', 'delegation', 'He Lan 何兰', timestamp with time zone '${now}' - interval '55' minute, null, null, null, 1
  from sitting s join person p on p.id = 'de300000-0000-4000-8000-00000000004f' where s.id in ('de300000-0000-4000-8000-000000000248') group by p.delegation_id;
insert into leave_request (id, congress_id, person_id, delegation_id, reason, note, election, leave_case, from_at, to_at, status, asked_by, asked_by_name, asked_at, ending, ended_by_name, ended_at, version)
select 'de300003-0000-4000-8000-000000000008', 'de300000-0000-4000-8000-000000000002', 'de300000-0000-4000-8000-000000000050', p.delegation_id, 'OTHER', '私人约会 · private appointment', false, 'SHORT_ABSENCE', min(s.starts_at), max(s.ends_at), 'REFUSED', 'delegation', 'He Lan 何兰', timestamp with time zone '${today} 18:30:00+08:00' - interval '24' hour, null, null, null, 1
  from sitting s join person p on p.id = 'de300000-0000-4000-8000-000000000050' where s.id in ('de300000-0000-4000-8000-00000000024a') group by p.delegation_id;
insert into leave_request (id, congress_id, person_id, delegation_id, reason, note, election, leave_case, from_at, to_at, status, asked_by, asked_by_name, asked_at, ending, ended_by_name, ended_at, version)
select 'de300003-0000-4000-8000-000000000009', 'de300000-0000-4000-8000-000000000002', 'de300000-0000-4000-8000-000000000052', p.delegation_id, 'ABROAD', '护照面签 · visa interview', false, 'SHORT_ABSENCE', min(s.starts_at), max(s.ends_at), 'WITHDRAWN', 'delegation', 'He Lan 何兰', timestamp with time zone '${today} 16:00:00+08:00' - interval '24' hour, null, 'He Lan 何兰', timestamp with time zone '${today} 17:20:00+08:00' - interval '24' hour, 1
  from sitting s join person p on p.id = 'de300000-0000-4000-8000-000000000052' where s.id in ('de300000-0000-4000-8000-00000000024a') group by p.delegation_id;
insert into leave_request (id, congress_id, person_id, delegation_id, reason, note, election, leave_case, from_at, to_at, status, asked_by, asked_by_name, asked_at, ending, ended_by_name, ended_at, version)
select 'de300003-0000-4000-8000-00000000000a', 'de300000-0000-4000-8000-000000000002', 'de300000-0000-4000-8000-0000000000dc', p.delegation_id, 'ILLNESS', '复查 · medical check', false, 'SHORT_ABSENCE', min(s.starts_at), max(s.ends_at), 'REQUESTED', 'tang', 'Tang Wei 唐伟', timestamp with time zone '${now}' - interval '30' minute, null, null, null, 1
  from sitting s join person p on p.id = 'de300000-0000-4000-8000-0000000000dc' where s.id in ('de300000-0000-4000-8000-000000000248') group by p.delegation_id;
insert into leave_request (id, congress_id, person_id, delegation_id, reason, note, election, leave_case, from_at, to_at, status, asked_by, asked_by_name, asked_at, ending, ended_by_name, ended_at, version)
select 'de300003-0000-4000-8000-00000000000b', 'de300000-0000-4000-8000-000000000002', 'de300000-0000-4000-8000-0000000001bd', p.delegation_id, 'OFFICIAL_DUTY', '应急值班 · on emergency duty', true, 'ELECTION_SITTING', min(s.starts_at), max(s.ends_at), 'IN_APPROVAL', 'zhao', 'Zhao Qing 赵晴', timestamp with time zone '${now}' - interval '75' minute, null, null, null, 1
  from sitting s join person p on p.id = 'de300000-0000-4000-8000-0000000001bd' where s.id in ('de300000-0000-4000-8000-00000000024a') group by p.delegation_id;
insert into leave_request (id, congress_id, person_id, delegation_id, reason, note, election, leave_case, from_at, to_at, status, asked_by, asked_by_name, asked_at, ending, ended_by_name, ended_at, version)
select 'de300003-0000-4000-8000-00000000000c', 'de300000-0000-4000-8000-000000000002', 'de300000-0000-4000-8000-000000000090', p.delegation_id, 'ILLNESS', '术后恢复 · recovering from an operation', false, 'PART_OF_SESSION', min(s.starts_at), max(s.ends_at), 'CANCELLED', 'ma', 'Ma Jun 马军', timestamp with time zone '${today} 15:00:00+08:00' - interval '48' hour, null, 'Lin Yue 林悦', timestamp with time zone '${today} 15:20:00+08:00' - interval '24' hour, 1
  from sitting s join person p on p.id = 'de300000-0000-4000-8000-000000000090' where s.id in ('de300000-0000-4000-8000-000000000245', 'de300000-0000-4000-8000-000000000246') group by p.delegation_id;

insert into leave_sitting (leave_id, sitting_id, starts_at, holder, excused)
select 'de300003-0000-4000-8000-000000000001', id, starts_at, 'de300000-0000-4000-8000-000000000096', true from sitting where id = 'de300000-0000-4000-8000-000000000246';
insert into leave_sitting (leave_id, sitting_id, starts_at, holder, excused)
select 'de300003-0000-4000-8000-000000000001', id, starts_at, 'de300000-0000-4000-8000-000000000096', true from sitting where id = 'de300000-0000-4000-8000-000000000247';
insert into leave_sitting (leave_id, sitting_id, starts_at, holder, excused)
select 'de300003-0000-4000-8000-000000000001', id, starts_at, 'de300000-0000-4000-8000-000000000096', true from sitting where id = 'de300000-0000-4000-8000-00000000024a';
insert into leave_sitting (leave_id, sitting_id, starts_at, holder, excused)
select 'de300003-0000-4000-8000-000000000002', id, starts_at, 'de300000-0000-4000-8000-0000000000b5', true from sitting where id = 'de300000-0000-4000-8000-000000000246';
insert into leave_sitting (leave_id, sitting_id, starts_at, holder, excused)
select 'de300003-0000-4000-8000-000000000003', id, starts_at, 'de300000-0000-4000-8000-0000000000e6', true from sitting where id = 'de300000-0000-4000-8000-000000000246';
insert into leave_sitting (leave_id, sitting_id, starts_at, holder, excused)
select 'de300003-0000-4000-8000-000000000004', id, starts_at, 'de300000-0000-4000-8000-000000000072', true from sitting where id = 'de300000-0000-4000-8000-000000000246';
insert into leave_sitting (leave_id, sitting_id, starts_at, holder, excused)
select 'de300003-0000-4000-8000-000000000005', id, starts_at, 'de300000-0000-4000-8000-00000000004c', true from sitting where id = 'de300000-0000-4000-8000-000000000247';
insert into leave_sitting (leave_id, sitting_id, starts_at, holder, excused)
select 'de300003-0000-4000-8000-000000000005', id, starts_at, 'de300000-0000-4000-8000-00000000004c', true from sitting where id = 'de300000-0000-4000-8000-000000000248';
insert into leave_sitting (leave_id, sitting_id, starts_at, holder, excused)
select 'de300003-0000-4000-8000-000000000005', id, starts_at, 'de300000-0000-4000-8000-00000000004c', true from sitting where id = 'de300000-0000-4000-8000-00000000024a';
insert into leave_sitting (leave_id, sitting_id, starts_at, holder, excused)
select 'de300003-0000-4000-8000-000000000006', id, starts_at, 'de300000-0000-4000-8000-00000000004d', false from sitting where id = 'de300000-0000-4000-8000-00000000024a';
insert into leave_sitting (leave_id, sitting_id, starts_at, holder, excused)
select 'de300003-0000-4000-8000-000000000006', id, starts_at, 'de300000-0000-4000-8000-00000000004d', false from sitting where id = 'de300000-0000-4000-8000-00000000024b';
insert into leave_sitting (leave_id, sitting_id, starts_at, holder, excused)
select 'de300003-0000-4000-8000-000000000007', id, starts_at, 'de300000-0000-4000-8000-00000000004f', false from sitting where id = 'de300000-0000-4000-8000-000000000248';
insert into leave_sitting (leave_id, sitting_id, starts_at, holder, excused)
select 'de300003-0000-4000-8000-000000000008', id, starts_at, null, false from sitting where id = 'de300000-0000-4000-8000-00000000024a';
insert into leave_sitting (leave_id, sitting_id, starts_at, holder, excused)
select 'de300003-0000-4000-8000-000000000009', id, starts_at, null, false from sitting where id = 'de300000-0000-4000-8000-00000000024a';
insert into leave_sitting (leave_id, sitting_id, starts_at, holder, excused)
select 'de300003-0000-4000-8000-00000000000a', id, starts_at, 'de300000-0000-4000-8000-0000000000dc', false from sitting where id = 'de300000-0000-4000-8000-000000000248';
insert into leave_sitting (leave_id, sitting_id, starts_at, holder, excused)
select 'de300003-0000-4000-8000-00000000000b', id, starts_at, 'de300000-0000-4000-8000-0000000001bd', false from sitting where id = 'de300000-0000-4000-8000-00000000024a';
insert into leave_sitting (leave_id, sitting_id, starts_at, holder, excused)
select 'de300003-0000-4000-8000-00000000000c', id, starts_at, 'de300000-0000-4000-8000-000000000090', true from sitting where id = 'de300000-0000-4000-8000-000000000245';
insert into leave_sitting (leave_id, sitting_id, starts_at, holder, excused)
select 'de300003-0000-4000-8000-00000000000c', id, starts_at, null, false from sitting where id = 'de300000-0000-4000-8000-000000000246';

insert into leave_step (leave_id, position, office, decision, decided_by, decided_at, note) values
  ('de300003-0000-4000-8000-000000000001', 0, 'HEAD_OF_DELEGATION', 'AGREED', 'Ma Jun 马军', timestamp with time zone '${today} 09:40:00+08:00' - interval '48' hour, null),
  ('de300003-0000-4000-8000-000000000001', 1, 'SECRETARIAT', 'AGREED', 'Lin Yue 林悦', timestamp with time zone '${today} 11:05:00+08:00' - interval '48' hour, null),
  ('de300003-0000-4000-8000-000000000002', 0, 'DEPUTY_SECRETARY_GENERAL', 'AGREED', 'Wei Guohua 魏国华', timestamp with time zone '${today} 10:55:00+08:00' - interval '24' hour, null),
  ('de300003-0000-4000-8000-000000000003', 0, 'DEPUTY_SECRETARY_GENERAL', 'AGREED', 'Wei Guohua 魏国华', timestamp with time zone '${today} 11:30:00+08:00' - interval '24' hour, null),
  ('de300003-0000-4000-8000-000000000004', 0, 'DEPUTY_SECRETARY_GENERAL', 'AGREED', 'Wei Guohua 魏国华', timestamp with time zone '${today} 11:31:00+08:00' - interval '24' hour, null),
  ('de300003-0000-4000-8000-000000000005', 0, 'HEAD_OF_DELEGATION', 'AGREED', 'He Lan 何兰', timestamp with time zone '${today} 20:05:00+08:00' - interval '24' hour, null),
  ('de300003-0000-4000-8000-000000000005', 1, 'SECRETARIAT', 'AGREED', 'Lin Yue 林悦', timestamp with time zone '${today} 20:40:00+08:00' - interval '24' hour, null),
  ('de300003-0000-4000-8000-000000000006', 0, 'HEAD_OF_DELEGATION', 'AGREED', 'He Lan 何兰', timestamp with time zone '${now}' - interval '140' minute, null),
  ('de300003-0000-4000-8000-000000000006', 1, 'SECRETARY_GENERAL', 'PENDING', null, null, null),
  ('de300003-0000-4000-8000-000000000007', 0, 'DEPUTY_SECRETARY_GENERAL', 'PENDING', null, null, null),
  ('de300003-0000-4000-8000-000000000008', 0, 'DEPUTY_SECRETARY_GENERAL', 'REFUSED', 'Wei Guohua 魏国华', timestamp with time zone '${today} 19:15:00+08:00' - interval '24' hour, '第三次全体会议不准因私请假。 · No private leave from the third plenary.'),
  ('de300003-0000-4000-8000-000000000009', 0, 'DEPUTY_SECRETARY_GENERAL', 'PENDING', null, null, null),
  ('de300003-0000-4000-8000-00000000000a', 0, 'DEPUTY_SECRETARY_GENERAL', 'PENDING', null, null, null),
  ('de300003-0000-4000-8000-00000000000b', 0, 'HEAD_OF_DELEGATION', 'AGREED', 'Zhao Qing 赵晴', timestamp with time zone '${now}' - interval '75' minute, null),
  ('de300003-0000-4000-8000-00000000000b', 1, 'SECRETARIAT', 'PENDING', null, null, null),
  ('de300003-0000-4000-8000-00000000000c', 0, 'HEAD_OF_DELEGATION', 'AGREED', 'Ma Jun 马军', timestamp with time zone '${today} 15:05:00+08:00' - interval '48' hour, null);

-- on leave, and came after all (R11); another who came after the quorum had been counted (R09)
insert into sign_in (id, congress_id, sitting_id, person_id, turn, verdict, reason, raw_code, gate, actor_id, actor_name, method, scanned_at, received_at, late, note, refers_to) values
  ('de300003-0000-4000-8000-000000000101', 'de300000-0000-4000-8000-000000000002', 'de300000-0000-4000-8000-000000000246', 'de300000-0000-4000-8000-000000000072', 1, 'ADMITTED', 'LEAVE_ENDS', 'M3XS4A2DPE9', 'Gate A', 'security', 'Wu Gang 吴刚', 'SCAN', timestamp with time zone '${today} 14:28:10+08:00' - interval '24' hour, timestamp with time zone '${today} 14:28:10+08:00' - interval '24' hour, false, null, null),
  ('de300003-0000-4000-8000-000000000102', 'de300000-0000-4000-8000-000000000002', 'de300000-0000-4000-8000-000000000246', 'de300000-0000-4000-8000-000000000083', 1, 'ADMITTED', 'AFTER_SNAPSHOT', '7Z7BCJGBE61', 'Gate A', 'security', 'Wu Gang 吴刚', 'SCAN', timestamp with time zone '${today} 14:52:40+08:00' - interval '24' hour, timestamp with time zone '${today} 14:52:40+08:00' - interval '24' hour, false, null, null);
