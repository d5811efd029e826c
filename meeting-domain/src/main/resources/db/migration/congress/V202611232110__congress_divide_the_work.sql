-- W1
create table work_group (
  congress_id uuid not null references congress,
  code        varchar(6) not null,
  place       integer not null,
  name_en     varchar(200),
  name_es     varchar(200),
  name_zh     varchar(200),
  duties_en   varchar(1000),
  duties_es   varchar(1000),
  duties_zh   varchar(1000),
  version     bigint not null,
  primary key (congress_id, code)
);

create table work_group_member (
  congress_id uuid not null,
  code        varchar(6) not null,
  position    integer not null,
  actor_id    varchar(100) not null,
  duty        varchar(20) not null,
  unit        varchar(200),
  primary key (congress_id, code, position),
  foreign key (congress_id, code) references work_group
);
create index work_group_member_by_actor on work_group_member (actor_id, congress_id);

-- W2: what every congress begins with (RULEBOOK 2.2)
create table work_group_usual (
  code      varchar(6) primary key,
  place     integer not null,
  name_en   varchar(200) not null,
  name_es   varchar(200) not null,
  name_zh   varchar(200) not null,
  duties_en varchar(1000) not null,
  duties_es varchar(1000) not null,
  duties_zh varchar(1000) not null
);
insert into work_group_usual (code, place, name_en, name_es, name_zh, duties_en, duties_es, duties_zh) values
  ('GO', 0, 'General office', 'Secretaría general', '秘书组（总值班室）', 'Plan, notices, rosters, agenda books, duty room, leaders'' attendance, minutes; the hub that issues instructions and collects information', 'Plan, avisos, listas, órdenes del día, sala de guardia, asistencia de dirigentes, actas; centro que da instrucciones y reúne información', '方案、通知、名册、议程册、总值班室、领导出席、会议记录；统一下达指令、汇集信息'),
  ('DOC', 1, 'Documents', 'Documentos', '文件组', 'Draft, typeset, print, proofread, number and issue documents and host scripts', 'Redactar, componer, imprimir, corregir, numerar y repartir documentos y guiones de conducción', '文件和主持词的起草、编排、文印、校对、编号、发文'),
  ('ORG', 2, 'Organisation', 'Organización', '组织组', 'Delegations, credentials, candidates, ballots, tellers, oath', 'Delegaciones, credenciales, candidaturas, papeletas, contadores de votos, juramento', '代表团、代表资格审查、候选人、选票、计票、宪法宣誓'),
  ('BUL', 3, 'Bulletins', 'Boletines', '简报组', 'Collect and issue bulletins', 'Recoger y publicar los boletines', '收集、编印会议简报'),
  ('MOT', 4, 'Motions', 'Mociones', '议案组', 'Receive motions and suggestions, keep the deadline, report on them', 'Recibir mociones y sugerencias, vigilar el plazo e informar de ellas', '受理议案和建议、把握截止时间、提出处理意见报告'),
  ('PUB', 5, 'Publicity', 'Prensa', '宣传组', 'Media, releases, exhibition, photographs', 'Medios, comunicados, exposición, fotografías', '媒体、新闻稿、成就展、摄影'),
  ('CON', 6, 'Hall services', 'Servicios de sala', '会务组', 'Halls, seating, sign-in desks, ushers, the run of sittings', 'Salas, asientos, mesas de firma, ujieres, desarrollo de las reuniones', '会场、座次、签到、引导、会议组织'),
  ('SEC', 7, 'Security', 'Seguridad', '保卫组', 'Badges, zones, sweeps, order, liaison on petitions', 'Acreditaciones, zonas, registros, orden, enlace con peticionarios', '证件、区域、安全检查、秩序、信访联络'),
  ('LOG', 8, 'Logistics', 'Logística', '总务组', 'Rooms, meals, supplies, hygiene', 'Habitaciones, comidas, suministros, higiene', '住宿、餐饮、物资、卫生'),
  ('TRA', 9, 'Transport', 'Transporte', '交通组', 'Fleet, drivers, routes, parking', 'Flota, conductores, rutas, aparcamiento', '车辆、驾驶员、路线、停车'),
  ('MED', 10, 'Medical care', 'Sanidad', '医疗组', 'A clinic in each hotel, ambulance', 'Consultorio en cada hotel, ambulancia', '各驻地医疗点、急救车'),
  ('TEC', 11, 'Technical support', 'Apoyo técnico', '技术保障组', 'Sound, voting keypads, network, power', 'Sonido, mandos de votación, red, electricidad', '扩声、表决器、网络、供电'),
  ('DIS', 12, 'Discipline', 'Disciplina', '会风监督组', 'Discipline of the meeting, conduct of elections', 'Disciplina de la reunión, conducta electoral', '会风会纪、选举纪律监督'),
  ('FIN', 13, 'Finance', 'Finanzas', '财务组', 'Budget, receipts', 'Presupuesto, justificantes', '预算、票据');

insert into work_group (congress_id, code, place, name_en, name_es, name_zh, duties_en, duties_es, duties_zh, version)
select c.id, u.code, u.place, u.name_en, u.name_es, u.name_zh, u.duties_en, u.duties_es, u.duties_zh, 0 from congress c cross join work_group_usual u;

-- published: groups and their members, for set-based reads downstream
create view congress_published_group as
  select congress_id, code, place, name_en, name_es, name_zh from work_group;
create view congress_published_group_member as
  select congress_id, code, actor_id, duty from work_group_member;
