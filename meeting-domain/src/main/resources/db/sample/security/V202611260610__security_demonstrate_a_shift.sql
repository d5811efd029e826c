-- What security wrote until the moment of the first start.
insert into security_series (congress_id, series, last_number) values
  ('de300000-0000-4000-8000-000000000002', 'INCIDENT', 4),
  ('de300000-0000-4000-8000-000000000002', 'CONFIDENTIAL_INCIDENT', 1),
  ('de300000-0000-4000-8000-000000000002', 'SHIFT_NOTE', 2),
  ('de300000-0000-4000-8000-000000000002', 'EMERGENCY_LIST', 1),
  ('de300000-0000-4000-8000-000000000002', 'WATCH', 8);

insert into security_incident (id, congress_id, number, confidential, severity, title, zone, hall, spot, happened_at, people, reported_by, reported_at, closed_at) values
  ('de300000-0000-4000-8000-000000060001', 'de300000-0000-4000-8000-000000000002', 1, false, 'MINOR', '无人认领的公文包 · Briefcase left alone', 'Z0', null, '东门安检口 · east gate', timestamp with time zone '${sitting}' - interval '27' hour, '河滨代表团工作人员 · staff of Riverside', 'security', timestamp with time zone '${sitting}' - interval '1617' minute, timestamp with time zone '${sitting}' - interval '1601' minute),
  ('de300000-0000-4000-8000-000000060002', 'de300000-0000-4000-8000-000000000002', 2, false, 'SERIOUS', '代表在台阶摔倒 · Deputy fell on the steps', 'Z0', null, '北门台阶 · north steps', timestamp with time zone '${sitting}' - interval '35' minute, '老城代表团代表一名 · one deputy of Old Town', 'security', timestamp with time zone '${sitting}' - interval '33' minute, null),
  ('de300000-0000-4000-8000-000000060003', 'de300000-0000-4000-8000-000000000002', 3, false, 'MINOR', '访客证借给他人 · Guest badge lent', 'Z3', null, 'Gate C', timestamp with time zone '${sitting}' - interval '20' minute, null, 'everything', timestamp with time zone '${sitting}' - interval '18' minute, null),
  ('de300000-0000-4000-8000-000000060004', 'de300000-0000-4000-8000-000000000002', 4, false, 'MINOR', '消防通道停车 · Car on the fire lane', 'Z0', null, '南侧通道 · south lane', timestamp with time zone '${sitting}' - interval '55' minute, null, 'security', timestamp with time zone '${sitting}' - interval '54' minute, timestamp with time zone '${sitting}' - interval '41' minute),
  ('de300000-0000-4000-8000-000000060005', 'de300000-0000-4000-8000-000000000002', 1, true, 'SERIOUS', '来信内容异常 · A letter that threatens', 'Z6', null, '收发室 · mail room', timestamp with time zone '${sitting}' - interval '3' hour, null, 'everything', timestamp with time zone '${sitting}' - interval '179' minute, null);
insert into security_incident_reader (incident_id, actor_id) values ('de300000-0000-4000-8000-000000060005', 'security');

insert into security_incident_entry (incident_id, position, kind, at, actor_id, actor_name, corrects, words)
select i.id, e.place, e.kind, i.reported_at + e.minutes * interval '1' minute, e.actor, e.name, cast(e.corrects as integer), e.words
  from security_incident i
  join (values
    (1, false, 0, 'REPORTED', 0, 'security', 'Wu Gang 吴刚', null, '安检口旁发现黑色公文包一只，无人看管。 · A black briefcase stands beside the control, nobody near it.'),
    (1, false, 1, 'MEASURE', 2, 'security', 'Wu Gang 吴刚', null, '设置警戒，绕行西门，通知排爆组。 · Taped off, people led to the west gate, disposal team called.'),
    (1, false, 2, 'FOLLOW_UP', 9, 'security', 'Wu Gang 吴刚', null, '失主为河滨代表团联络员。 · Its owner is the liaison officer of Riverside.'),
    (1, false, 3, 'CORRECTION', 12, 'security', 'Wu Gang 吴刚', '2', '失主为河滨代表团司机，不是联络员。 · Its owner is the driver of Riverside, not the liaison officer.'),
    (1, false, 4, 'CLOSED', 16, 'security', 'Wu Gang 吴刚', null, '核对身份后归还，解除警戒。 · Given back against identification, tape removed.'),
    (2, false, 0, 'REPORTED', 0, 'security', 'Wu Gang 吴刚', null, '一名代表在北门台阶摔倒，左腕疼痛，神志清楚。 · A deputy fell on the north steps; the left wrist hurts, fully conscious.'),
    (2, false, 1, 'MEASURE', 2, 'security', 'Wu Gang 吴刚', null, '医务组到场，陪同至医务室。 · First aid came and went along to the sick room.'),
    (2, false, 2, 'TOLD', 6, 'security', 'Wu Gang 吴刚', null, '电话报告带班领导魏国华。 · Wei Guohua, leader in charge, by telephone.'),
    (3, false, 0, 'REPORTED', 0, 'everything', 'Mariana Quispe', null, '同一来宾证先后由两人出示。 · Two people showed the same guest badge one after the other.'),
    (4, false, 0, 'REPORTED', 0, 'security', 'Wu Gang 吴刚', null, '一辆面包车停在消防通道。 · A van stands on the fire lane.'),
    (4, false, 1, 'CLOSED', 13, 'security', 'Wu Gang 吴刚', null, '车主已驶离。 · Its driver has moved it.'),
    (1, true, 0, 'REPORTED', 0, 'everything', 'Mariana Quispe', null, '收发室截获一封带威胁内容的信件。 · The mail room kept back a letter that threatens.'),
    (1, true, 1, 'TOLD', 8, 'everything', 'Mariana Quispe', null, '已报告安全保卫组组长。 · The head of the security group knows.')
  ) e(number, confidential, place, kind, minutes, actor, name, corrects, words) on e.number = i.number and e.confidential = i.confidential
 where i.congress_id = 'de300000-0000-4000-8000-000000000002';

insert into security_watch (id, congress_id, post, zone, hall, spot, guard, guard_key, phone, begins_at, ends_at)
select cast(w.id as uuid), cast('de300000-0000-4000-8000-000000000002' as uuid), w.post, w.zone, cast(null as uuid), w.spot, w.guard, w.guard_key, w.phone,
       timestamp with time zone '${sitting}' + w.begins * interval '1' minute, timestamp with time zone '${sitting}' + w.ends * interval '1' minute
  from (values
    ('de300000-0000-4000-8000-000000060101', 'Gate A', 'Z2', '东门 · east', 'Gao Feng 高峰', 'gaofeng高峰', '100 0000 0901', -120, 60),
    ('de300000-0000-4000-8000-000000060102', 'Gate A', 'Z2', '东门 · east', 'Shi Yu 石宇', 'shiyu石宇', '100 0000 0902', 60, 240),
    ('de300000-0000-4000-8000-000000060103', 'Gate B', 'Z2', '西门 · west', 'Kang Lei 康磊', 'kanglei康磊', '100 0000 0903', -120, 60),
    ('de300000-0000-4000-8000-000000060104', 'Gate B', 'Z2', '西门 · west', 'Mao Ning 毛宁', 'maoning毛宁', '100 0000 0904', 60, 240),
    ('de300000-0000-4000-8000-000000060105', 'Gate C', 'Z2', '北门 · north', 'Bai Xue 白雪', 'baixue白雪', '100 0000 0905', -120, 120),
    ('de300000-0000-4000-8000-000000060106', '主席台侧门 · Rostrum door', 'Z1', null, 'Duan Yi 段毅', 'duanyi段毅', '100 0000 0906', -150, -10),
    ('de300000-0000-4000-8000-000000060107', '主席台侧门 · Rostrum door', 'Z1', null, 'Lei Ming 雷鸣', 'leiming雷鸣', '100 0000 0907', 45, 240),
    ('de300000-0000-4000-8000-000000060108', '计票室 · Counting room', 'Z5', null, 'Yin Jie 尹杰', 'yinjie尹杰', '100 0000 0908', -60, 180)
  ) w(id, post, zone, spot, guard, guard_key, phone, begins, ends);

insert into security_shift_note (id, congress_id, number, desk, began_at, ended_at, words, things, leader_told, giver, giver_name, signed_at, taker, taker_name, taker_words, accepted_at, waits_at) values
  ('de300000-0000-4000-8000-000000060201', 'de300000-0000-4000-8000-000000000002', 1, '中心值班室 · Central desk', timestamp with time zone '${sitting}' - interval '19' hour, timestamp with time zone '${sitting}' - interval '11' hour, '夜间平静，两次巡查无异常。 · A quiet night, two rounds, nothing found.', '对讲机 6 部，钥匙 2 串 · 6 radios, 2 key rings', null, 'security', 'Wu Gang 吴刚', timestamp with time zone '${sitting}' - interval '11' hour, 'everything', 'Mariana Quispe', null, timestamp with time zone '${sitting}' - interval '10' hour, null),
  ('de300000-0000-4000-8000-000000060202', 'de300000-0000-4000-8000-000000000002', 2, '滨江宾馆 · Riverside Hotel', timestamp with time zone '${sitting}' - interval '9' hour, timestamp with time zone '${sitting}' - interval '1' hour, '三楼消防门已报修，尚未修好。 · The fire door on the third floor is reported and not yet mended.', '对讲机 2 部 · 2 radios', null, 'everything', 'Mariana Quispe', timestamp with time zone '${sitting}' - interval '50' minute, null, null, null, null, '滨江宾馆·riversidehotel');
insert into security_shift_note_item (note_id, position, kind, subject, words, detail) values
  ('de300000-0000-4000-8000-000000060202', 0, 'INCIDENT', 'de300000-0000-4000-8000-000000060005', 'C1 · 来信内容异常 · A letter that threatens', 'SERIOUS');

-- SC11: a lost code that was shown yesterday, acknowledged, and one of today that nobody has acknowledged yet
insert into security_alarm (id, congress_id, sitting_id, kind, cause, person_id, gate, first_at, last_at, times, is_open, acknowledged_at, acknowledged_by, acknowledged_by_name, note)
select cast('de300000-0000-4000-8000-000000060301' as uuid), l.congress_id, l.sitting_id, 'ENDED_CODE', cast(l.person_id as varchar), l.person_id, l.gate, l.received_at,
       l.received_at, 1, null, l.received_at + interval '4' minute, 'security', 'Wu Gang 吴刚', '本人持旧证，已换领新证。 · It was the owner with the old badge; a new one has been fetched.'
  from sign_in l
 where l.congress_id = 'de300000-0000-4000-8000-000000000002' and l.reason in ('CODE_LOST', 'CODE_REVOKED') and l.person_id is not null
   and l.sitting_id <> 'de300000-0000-4000-8000-000000000247'
 order by l.received_at fetch first row only;
insert into security_alarm (id, congress_id, sitting_id, kind, cause, person_id, gate, first_at, last_at, times, is_open)
select cast('de300000-0000-4000-8000-000000060302' as uuid), l.congress_id, l.sitting_id, 'ENDED_CODE', cast(l.person_id as varchar), l.person_id, l.gate, l.received_at,
       l.received_at, 1, true
  from sign_in l
 where l.sitting_id = 'de300000-0000-4000-8000-000000000247' and l.reason in ('CODE_LOST', 'CODE_REVOKED') and l.person_id is not null
 order by l.received_at fetch first row only;

-- SC19: a list that lies beside the gates
insert into security_emergency_list (id, congress_id, sitting_id, number, drawn_at, drawn_by, drawn_by_name) values
  ('de300000-0000-4000-8000-000000060401', 'de300000-0000-4000-8000-000000000002', 'de300000-0000-4000-8000-000000000247', 1, timestamp with time zone '${sitting}' - interval '2' hour, 'security', 'Wu Gang 吴刚');
insert into security_emergency_row (list_id, section, number, person_id)
select cast('de300000-0000-4000-8000-000000060401' as uuid), dense_rank() over (order by case when p.delegation_id is null then 1 else 0 end, p.delegation_number, p.delegation_id),
       row_number() over (partition by p.delegation_id order by p.name_key_xingming, p.full_name, p.person_id), p.person_id
  from delegation_published_person p where p.congress_id = 'de300000-0000-4000-8000-000000000002' and p.standing = 'ACTIVE';
