-- scenarios for congresses that the demonstration itself brought in
insert into contingency (congress_id, code, phase, severity, lead_group, title_en, title_es, title_zh, trigger_en, trigger_es, trigger_zh,
                         resources_en, resources_es, resources_zh, words_en, words_es, words_zh, told_en, told_es, told_zh, resume_en, resume_es, resume_zh, version)
select c.id, u.code, u.phase, u.severity, u.lead_group, u.title_en, u.title_es, u.title_zh, u.trigger_en, u.trigger_es, u.trigger_zh,
       u.resources_en, u.resources_es, u.resources_zh, u.words_en, u.words_es, u.words_zh, u.told_en, u.told_es, u.told_zh, u.resume_en, u.resume_es, u.resume_zh, 0
  from congress c cross join contingency_usual u where not exists (select 1 from contingency known where known.congress_id = c.id);
insert into contingency_step (congress_id, code, position, action_en, action_es, action_zh, owner_group, within_minutes)
select c.id, u.code, u.position, u.action_en, u.action_es, u.action_zh, u.owner_group, u.within_minutes
  from congress c cross join contingency_usual_step u where not exists (select 1 from contingency_step known where known.congress_id = c.id);

-- X2: who commands so far
update contingency set commander = 'secretariat', deputy = 'everything' where code in ('X01', 'X03', 'X04', 'X05');
update contingency set commander = 'security', deputy = 'secretariat' where code in ('X11', 'X16', 'X17', 'X21');
update contingency set commander = 'security' where code = 'X20';
update contingency set drill_day = cast(date '${today}' + interval '1' day as date) where code = 'X11';

-- X7, X10: two scenarios were drilled, one with lessons
insert into contingency_activation (id, congress_id, code, kind, started_at, closed_at, is_open)
select v.id, c.id, v.code, 'REHEARSAL', timestamp with time zone '${today} 15:00:00+08:00' - v.back * interval '1' day,
       timestamp with time zone '${today} 15:18:00+08:00' - v.back * interval '1' day, null
  from congress c
  join (values (cast('de300000-0000-4000-8000-0000000c0001' as uuid), 'de300000-0000-4000-8000-000000000002', 'X01', 6),
               (cast('de300000-0000-4000-8000-0000000c0002' as uuid), 'de300000-0000-4000-8000-000000000002', 'X05', 5),
               (cast('de300000-0000-4000-8000-0000000c0003' as uuid), 'de300000-0000-4000-8000-00000000a001', 'X01', 3),
               (cast('de300000-0000-4000-8000-0000000c0004' as uuid), 'de300000-0000-4000-8000-00000000a001', 'X05', 2)) v(id, congress, code, back)
    on c.id = cast(v.congress as uuid);
insert into contingency_activation_step (activation_id, position, action_en, action_es, action_zh, owner_group, within_minutes)
select a.id, s.position, s.action_en, s.action_es, s.action_zh, s.owner_group, s.within_minutes
  from contingency_activation a join contingency_step s on s.congress_id = a.congress_id and s.code = a.code;
insert into contingency_activation_log (activation_id, position, entry, at, actor_id, actor_name, step, note)
select a.id, l.place, l.entry, a.started_at + l.seconds * interval '1' second, l.actor_id, l.actor_name, cast(l.step as integer), l.note
  from contingency_activation a
  join (values
    ('X01', 0, 'BEGUN', 0, 'secretariat', 'Lin Yue 林悦', null, null),
    ('X01', 1, 'STEP_DONE', 41, 'secretariat', 'Lin Yue 林悦', '0', null),
    ('X01', 2, 'STEP_DONE', 95, 'secretariat', 'Lin Yue 林悦', '1', null),
    ('X01', 3, 'STEP_DONE', 108, 'everything', 'Mariana Quispe', '2', null),
    ('X01', 4, 'STEP_DONE', 205, 'secretariat', 'Lin Yue 林悦', '3', null),
    ('X01', 5, 'NOTED', 230, 'security', 'Wu Gang 吴刚', null, '三号门手电筒没电 · the torches at door 3 are empty'),
    ('X01', 6, 'STEP_DONE', 262, 'security', 'Wu Gang 吴刚', '4', null),
    ('X01', 7, 'STEP_DONE', 540, 'secretariat', 'Lin Yue 林悦', '5', null),
    ('X01', 8, 'CLOSED', 1080, 'secretariat', 'Lin Yue 林悦', null, null),
    ('X01', 9, 'LESSON', 1080, 'secretariat', 'Lin Yue 林悦', null, '发电机三分半钟到位；各门手电筒应逐日检查电量，引导员须提前半小时到岗。 · The generator took three and a half minutes. Torches are to be checked every day; ushers take their posts half an hour early.'),
    ('X05', 0, 'BEGUN', 0, 'secretariat', 'Lin Yue 林悦', null, null),
    ('X05', 1, 'STEP_DONE', 75, 'secretariat', 'Lin Yue 林悦', '0', null),
    ('X05', 2, 'STEP_DONE', 160, 'secretariat', 'Lin Yue 林悦', '1', null),
    ('X05', 3, 'STEP_DONE', 250, 'everything', 'Mariana Quispe', '2', null),
    ('X05', 4, 'STEP_DONE', 570, 'secretariat', 'Lin Yue 林悦', '3', null),
    ('X05', 5, 'STEP_DONE', 810, 'secretariat', 'Lin Yue 林悦', '4', null),
    ('X05', 6, 'CLOSED', 1080, 'secretariat', 'Lin Yue 林悦', null, null)) l(code, place, entry, seconds, actor_id, actor_name, step, note) on l.code = a.code;
