-- AR20: what every congress begins with (RULEBOOK 5.4)
create table pack_item_usual (
  place   integer primary key,
  name_en varchar(200) not null,
  name_es varchar(200) not null,
  name_zh varchar(200) not null
);
insert into pack_item_usual (place, name_en, name_es, name_zh) values
  (0, 'Timetable', 'Calendario de sesiones', '会议日程'),
  (1, 'Notes for participants', 'Indicaciones a los participantes', '会议须知'),
  (2, 'Lodging of leaders and delegations', 'Alojamiento de dirigentes y delegaciones', '领导和代表团住宿安排'),
  (3, 'Discussion places', 'Lugares de debate', '分组讨论地点'),
  (4, 'Seat plan', 'Plano de asientos', '会场座次图'),
  (5, 'Plan of the photograph stand', 'Plano de la foto de grupo', '合影站位图'),
  (6, 'Draft lists of names', 'Proyectos de listas de nombres', '各项名单（草案）'),
  (7, 'Draft agenda', 'Proyecto de orden del día', '会议议程（草案）'),
  (8, 'Office locations', 'Ubicación de las oficinas', '大会各办公地点'),
  (9, 'Roster and delegations', 'Lista nominal y delegaciones', '代表名册和分团方案'),
  (10, 'Pen and notebook', 'Bolígrafo y cuaderno', '笔和笔记本'),
  (11, 'Hygiene items', 'Artículos de higiene', '卫生用品'),
  (12, 'Publications', 'Publicaciones', '学习资料'),
  (13, 'Entertainment programme', 'Programa de actividades culturales', '文体活动安排');

create table pack_item (
  id          uuid primary key,
  congress_id uuid not null,
  place       integer not null,
  name_en     varchar(200),
  name_es     varchar(200),
  name_zh     varchar(200),
  withdrawn   boolean not null,
  version     bigint not null
);
create index pack_item_of_congress on pack_item (congress_id, place);
