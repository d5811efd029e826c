-- the countdown of a congress that opens in six days, with what is late, blocked, waived and still to be checked; and what is left of one that has opened
insert into countdown (congress_id, begun_at, template_id) values
  ('de300000-0000-4000-8000-ce2000000001', timestamp with time zone '${today} 10:00:00+08:00' + (6 - 48) * interval '1' day, '7e370000-0000-4000-8000-000000000062'),
  ('de300000-0000-4000-8000-000000000002', timestamp with time zone '${today} 10:00:00+08:00' + (-1 - 48) * interval '1' day, '7e370000-0000-4000-8000-000000000062');

insert into countdown_task (id, congress_id, code, title_en, title_es, title_zh, group_code, owner, t_minus, days, progress, reason, started_on, note, settled_on, due_on, settled_by, settled_at, checked_by, checked_at, version)
select cast('7a500000-0000-4000-8000-0000000000' || substring(t.code, 2, 2) as uuid), 'de300000-0000-4000-8000-ce2000000001', t.code, t.title_en, t.title_es, t.title_zh, t.group_code, case t.group_code when 'GO' then 'secretariat' when 'DOC' then 'chen' when 'ORG' then 'zhou' when 'BUL' then 'han' when 'MOT' then 'xu' when 'PUB' then 'luo' when 'CON' then 'deng' when 'SEC' then 'security' when 'LOG' then 'peng' when 'TRA' then 'group' when 'MED' then 'song' when 'TEC' then 'guo' when 'DIS' then 'ye' when 'FIN' then 'qin' end, t.t_minus, t.days,
       case when t.code = 'C13' then 'WAIVED' when t.code = 'C39' then 'BLOCKED' when t.code in ('C41', 'C43', 'C46', 'C50') then 'IN_PROGRESS' when t.t_minus >= 7 then 'DONE' else 'PLANNED' end,
       case t.code when 'C13' then '政协会议不审查计划和预算报告 · a consultative conference reviews no plan and budget report' when 'C39' then '表决器主机待更换，供货推迟 · the keypads'' control unit is being replaced and comes late' end,
       case when t.code in ('C43', 'C46', 'C50') then cast(date '${today}' - interval '2' day as date) when t.t_minus >= 7 and t.code <> 'C13' then cast(date '${today}' + (6 - (t.t_minus + t.days)) * interval '1' day as date) end,
       case t.code when 'C10' then '常委会纪要第14号 · minutes no. 14' when 'C24' then '租车合同2027-31，48辆 · contract 2027-31, 48 vehicles' when 'C37' then '三校签字页存档 · signed proofs on file' when 'C38' then '值班表已发各组 · sent to all groups' end,
       case when (t.t_minus >= 7 and t.code not in ('C39', 'C41')) then cast(date '${today}' + (6 - (t.t_minus + mod(t.t_minus, 3))) * interval '1' day as date) end, case when (t.t_minus >= 7 and t.code not in ('C39', 'C41')) then cast(date '${today}' + (6 - t.t_minus) * interval '1' day as date) end, case when (t.t_minus >= 7 and t.code not in ('C39', 'C41')) then case t.group_code when 'GO' then 'secretariat' when 'DOC' then 'chen' when 'ORG' then 'zhou' when 'BUL' then 'han' when 'MOT' then 'xu' when 'PUB' then 'luo' when 'CON' then 'deng' when 'SEC' then 'security' when 'LOG' then 'peng' when 'TRA' then 'group' when 'MED' then 'song' when 'TEC' then 'guo' when 'DIS' then 'ye' when 'FIN' then 'qin' end end,
       case when (t.t_minus >= 7 and t.code not in ('C39', 'C41')) then timestamp with time zone '${today} 16:00:00+08:00' + (6 - (t.t_minus + mod(t.t_minus, 3))) * interval '1' day end,
       case when (t.t_minus >= 7 and t.code not in ('C39', 'C41')) and t.t_minus > 8 and t.code <> 'C13' then case t.group_code when 'GO' then 'everything' else 'secretariat' end end,
       case when (t.t_minus >= 7 and t.code not in ('C39', 'C41')) and t.t_minus > 8 and t.code <> 'C13' then timestamp with time zone '${today} 18:00:00+08:00' + (6 - (t.t_minus + mod(t.t_minus, 3))) * interval '1' day end, 0
  from task_template_task t where t.template_id = '7e370000-0000-4000-8000-000000000062';

insert into countdown_task (id, congress_id, code, title_en, title_es, title_zh, group_code, owner, t_minus, days, progress, reason, started_on, note, settled_on, due_on, settled_by, settled_at, checked_by, checked_at, version)
select cast('7a510000-0000-4000-8000-0000000000' || substring(t.code, 2, 2) as uuid), 'de300000-0000-4000-8000-000000000002', t.code, t.title_en, t.title_es, t.title_zh, t.group_code, case t.group_code when 'GO' then 'secretariat' when 'DOC' then 'chen' when 'ORG' then 'zhou' when 'BUL' then 'han' when 'MOT' then 'xu' when 'PUB' then 'luo' when 'CON' then 'deng' when 'SEC' then 'security' when 'LOG' then 'peng' when 'TRA' then 'group' when 'MED' then 'song' when 'TEC' then 'guo' when 'DIS' then 'ye' when 'FIN' then 'qin' end, t.t_minus, t.days,
       'DONE',
       cast(null as varchar),
       cast(date '${today}' + (-1 - (t.t_minus + t.days)) * interval '1' day as date),
       cast(null as varchar),
       case when true then cast(date '${today}' + (-1 - (t.t_minus)) * interval '1' day as date) end, case when true then cast(date '${today}' + (-1 - t.t_minus) * interval '1' day as date) end, case when true then case t.group_code when 'GO' then 'secretariat' when 'DOC' then 'chen' when 'ORG' then 'zhou' when 'BUL' then 'han' when 'MOT' then 'xu' when 'PUB' then 'luo' when 'CON' then 'deng' when 'SEC' then 'security' when 'LOG' then 'peng' when 'TRA' then 'group' when 'MED' then 'song' when 'TEC' then 'guo' when 'DIS' then 'ye' when 'FIN' then 'qin' end end,
       case when true then timestamp with time zone '${today} 16:00:00+08:00' + (-1 - (t.t_minus)) * interval '1' day end,
       case when true and true then case t.group_code when 'GO' then 'everything' else 'secretariat' end end,
       case when true and true then timestamp with time zone '${today} 18:00:00+08:00' + (-1 - (t.t_minus)) * interval '1' day end, 0
  from task_template_task t where t.template_id = '7e370000-0000-4000-8000-000000000062';

insert into countdown_task (id, congress_id, code, title_en, title_es, title_zh, group_code, owner, t_minus, days, progress, version) values
  ('7a510000-0000-4000-8000-000000000063', 'de300000-0000-4000-8000-000000000002', 'C63', 'Return of numbered documents', 'Devolución de los documentos numerados', '编号文件清退', 'DOC', 'chen', -3, 1, 'PLANNED', 0),
  ('7a510000-0000-4000-8000-000000000064', 'de300000-0000-4000-8000-000000000002', 'C64', 'Departures, delegation by delegation', 'Salidas, delegación por delegación', '各代表团返程送站', 'TRA', 'group', -3, 1, 'PLANNED', 0),
  ('7a510000-0000-4000-8000-000000000065', 'de300000-0000-4000-8000-000000000002', 'C65', 'Settle accounts with hall and hotels', 'Liquidar cuentas con la sala y los hoteles', '与会场、驻地结算', 'FIN', 'qin', -8, 3, 'PLANNED', 0),
  ('7a510000-0000-4000-8000-000000000066', 'de300000-0000-4000-8000-000000000002', 'C66', 'File the records of the congress', 'Archivar los documentos del congreso', '大会资料归档', 'GO', 'secretariat', -12, 5, 'PLANNED', 0);

insert into countdown_task_dependency (task_id, depends_on)
select cast('7a500000-0000-4000-8000-0000000000' || substring(t.code, 2, 2) as uuid), cast('7a500000-0000-4000-8000-0000000000' || substring(t.depends_on, 2, 2) as uuid) from task_template_dependency t where t.template_id = '7e370000-0000-4000-8000-000000000062';

insert into countdown_task_dependency (task_id, depends_on)
select cast('7a510000-0000-4000-8000-0000000000' || substring(t.code, 2, 2) as uuid), cast('7a510000-0000-4000-8000-0000000000' || substring(t.depends_on, 2, 2) as uuid) from task_template_dependency t where t.template_id = '7e370000-0000-4000-8000-000000000062';

insert into countdown_task_dependency (task_id, depends_on) values
  ('7a510000-0000-4000-8000-000000000063', '7a510000-0000-4000-8000-000000000062'),
  ('7a510000-0000-4000-8000-000000000064', '7a510000-0000-4000-8000-000000000062'),
  ('7a510000-0000-4000-8000-000000000065', '7a510000-0000-4000-8000-000000000064'),
  ('7a510000-0000-4000-8000-000000000066', '7a510000-0000-4000-8000-000000000063'),
  ('7a510000-0000-4000-8000-000000000066', '7a510000-0000-4000-8000-000000000065');

insert into countdown_task_act (task_id, position, kind, text, acted_at, acted_by)
select t.id, 0, case t.progress when 'DONE' then 'FINISHED' else 'WAIVED' end, coalesce(t.note, t.reason), t.settled_at, case t.group_code when 'GO' then 'Lin Yue 林悦' when 'DOC' then 'Chen Jing 陈静' when 'ORG' then 'Zhou Bo 周波' when 'BUL' then 'Han Xue 韩雪' when 'MOT' then 'Xu Lei 徐磊' when 'PUB' then 'Luo Min 罗敏' when 'CON' then 'Deng Fang 邓芳' when 'SEC' then 'Wu Gang 吴刚' when 'LOG' then 'Peng Hui 彭辉' when 'TRA' then 'Tang Wei 唐伟' when 'MED' then 'Song Yan 宋岩' when 'TEC' then 'Guo Qiang 郭强' when 'DIS' then 'Ye Lan 叶兰' when 'FIN' then 'Qin Yu 秦宇' end from countdown_task t where t.settled_at is not null;
insert into countdown_task_act (task_id, position, kind, text, acted_at, acted_by)
select t.id, 1, 'CHECKED', null, t.checked_at, case t.checked_by when 'secretariat' then 'Lin Yue 林悦' else 'Mariana Quispe' end from countdown_task t where t.checked_at is not null;
insert into countdown_task_act (task_id, position, kind, text, acted_at, acted_by)
select t.id, 0, case t.progress when 'BLOCKED' then 'BLOCKED' else 'STARTED' end, t.reason, timestamp with time zone '${today} 09:00:00+08:00' - interval '2' day, case t.group_code when 'GO' then 'Lin Yue 林悦' when 'DOC' then 'Chen Jing 陈静' when 'ORG' then 'Zhou Bo 周波' when 'BUL' then 'Han Xue 韩雪' when 'MOT' then 'Xu Lei 徐磊' when 'PUB' then 'Luo Min 罗敏' when 'CON' then 'Deng Fang 邓芳' when 'SEC' then 'Wu Gang 吴刚' when 'LOG' then 'Peng Hui 彭辉' when 'TRA' then 'Tang Wei 唐伟' when 'MED' then 'Song Yan 宋岩' when 'TEC' then 'Guo Qiang 郭强' when 'DIS' then 'Ye Lan 叶兰' when 'FIN' then 'Qin Yu 秦宇' end
  from countdown_task t where t.progress in ('BLOCKED', 'IN_PROGRESS');
