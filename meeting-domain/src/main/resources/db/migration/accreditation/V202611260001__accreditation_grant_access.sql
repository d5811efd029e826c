-- AC1: badge types of a congress
create table badge_type (
  id          uuid primary key,
  congress_id uuid not null,
  code        varchar(20) not null,
  bit         integer not null,
  name_en     varchar(60),
  name_es     varchar(60),
  name_zh     varchar(60),
  colour      varchar(20) not null,
  staff       boolean not null,
  election    boolean not null,
  version     bigint not null,
  constraint badge_type_ac1_code unique (congress_id, code),
  constraint badge_type_ac1_bit unique (congress_id, bit),
  constraint badge_type_ac1_bit_fits check (bit between 0 and 31)
);

-- AC2: which type people of a category get
create table badge_category (
  congress_id uuid not null,
  category    varchar(30) not null,
  type_code   varchar(20) not null,
  primary key (congress_id, category),
  constraint badge_category_ac2_type foreign key (congress_id, type_code) references badge_type (congress_id, code)
);

create table access_zone (
  id          uuid primary key,
  congress_id uuid not null,
  zone        varchar(2) not null,
  name_en     varchar(60),
  name_es     varchar(60),
  name_zh     varchar(60),
  version     bigint not null,
  constraint access_zone_once unique (congress_id, zone)
);

-- AC3: one rule for each type and zone; none is a refusal
create table access_rule (
  id          uuid primary key,
  congress_id uuid not null,
  type_code   varchar(20) not null,
  zone        varchar(2) not null,
  from_day    date,
  until_day   date,
  from_hour   time,
  until_hour  time,
  escorted    boolean not null,
  version     bigint not null,
  constraint access_rule_ac3_once unique (congress_id, type_code, zone),
  constraint access_rule_ac3_type foreign key (congress_id, type_code) references badge_type (congress_id, code)
);

-- BG7: whether only badges that were handed out open doors
create table access_setting (
  congress_id uuid primary key,
  strict      boolean not null,
  version     bigint not null
);

-- AC5
create table voting_period (
  id          uuid primary key,
  congress_id uuid not null,
  open_for    uuid,
  occasion    varchar(200),
  opened_at   timestamp with time zone not null,
  opened_by   varchar(100) not null,
  closed_at   timestamp with time zone,
  closed_by   varchar(100),
  version     bigint not null,
  constraint voting_period_ac5_one_open unique (open_for),
  constraint voting_period_ac5_open_or_closed check ((closed_at is null and open_for = congress_id) or (closed_at is not null and open_for is null))
);
create index voting_period_of_congress on voting_period (congress_id);

-- what every congress begins with: types and zones of RULEBOOK 5.3, the matrix inferred from it
create table badge_type_usual (
  code     varchar(20) primary key,
  bit      integer not null,
  name_en  varchar(60) not null,
  name_es  varchar(60) not null,
  name_zh  varchar(60) not null,
  colour   varchar(20) not null,
  staff    boolean not null,
  election boolean not null
);
insert into badge_type_usual (code, bit, name_en, name_es, name_zh, colour, staff, election) values
  ('DELEGATE', 0, 'Delegate', 'Delegado', '出席证', 'RED', false, false),
  ('NON_VOTING', 1, 'Non-voting attendee', 'Asistente sin voto', '列席证', 'BLUE', false, false),
  ('OBSERVER', 2, 'Observer', 'Observador', '旁听证', 'CYAN', false, false),
  ('GUEST', 3, 'Guest', 'Invitado', '特邀证', 'PURPLE', false, false),
  ('STAFF', 4, 'Staff', 'Personal', '工作证', 'GREEN', true, false),
  ('PRESS', 5, 'Press', 'Prensa', '记者证', 'YELLOW', true, false),
  ('SECURITY', 6, 'Security', 'Seguridad', '安保证', 'ORANGE', true, false),
  ('DRIVER', 7, 'Driver', 'Conductor', '司机证', 'GREY', true, false),
  ('ELECTION', 8, 'Election staff', 'Personal electoral', '选举工作证', 'WHITE', true, true);

create table badge_category_usual (
  category  varchar(30) primary key,
  type_code varchar(20) not null
);
insert into badge_category_usual (category, type_code) values
  ('DELEGATE', 'DELEGATE'), ('SPECIAL_DELEGATE', 'DELEGATE'), ('ALTERNATE', 'NON_VOTING'), ('NON_VOTING', 'NON_VOTING'), ('OBSERVER', 'OBSERVER'),
  ('GUEST', 'GUEST'), ('PRESS', 'PRESS'), ('STAFF', 'STAFF');

create table access_zone_usual (
  zone    varchar(2) primary key,
  name_en varchar(60) not null,
  name_es varchar(60) not null,
  name_zh varchar(60) not null
);
insert into access_zone_usual (zone, name_en, name_es, name_zh) values
  ('Z0', 'Public area', 'Zona pública', '公共区域'),
  ('Z1', 'Rostrum and backstage', 'Presidencia y bastidores', '主席台及后台'),
  ('Z2', 'Voting floor', 'Zona de voto', '表决区'),
  ('Z3', 'Non-voting seats', 'Asientos sin voto', '列席旁听区'),
  ('Z4', 'Press pen', 'Zona de prensa', '记者区'),
  ('Z5', 'Counting room', 'Sala de escrutinio', '计票室'),
  ('Z6', 'Document room', 'Sala de documentos', '文件室'),
  ('Z7', 'Lounge', 'Sala de descanso', '休息室'),
  ('Z8', 'Hotel floors', 'Plantas del hotel', '住地楼层'),
  ('Z9', 'Kitchen', 'Cocina', '厨房');

create table access_rule_usual (
  type_code  varchar(20) not null,
  zone       varchar(2) not null,
  from_hour  time,
  until_hour time,
  escorted   boolean not null,
  primary key (type_code, zone)
);
insert into access_rule_usual (type_code, zone, from_hour, until_hour, escorted) values
  ('DELEGATE', 'Z0', null, null, false), ('DELEGATE', 'Z1', null, null, true), ('DELEGATE', 'Z2', null, null, false), ('DELEGATE', 'Z3', null, null, false),
  ('DELEGATE', 'Z7', null, null, false), ('DELEGATE', 'Z8', null, null, false),
  ('NON_VOTING', 'Z0', null, null, false), ('NON_VOTING', 'Z3', null, null, false), ('NON_VOTING', 'Z7', null, null, false), ('NON_VOTING', 'Z8', null, null, false),
  ('OBSERVER', 'Z0', null, null, false), ('OBSERVER', 'Z3', '07:00:00', '19:00:00', false),
  ('GUEST', 'Z0', null, null, false), ('GUEST', 'Z1', null, null, true), ('GUEST', 'Z3', null, null, false), ('GUEST', 'Z7', null, null, false), ('GUEST', 'Z8', null, null, false),
  ('STAFF', 'Z0', null, null, false), ('STAFF', 'Z1', null, null, false), ('STAFF', 'Z2', null, null, false), ('STAFF', 'Z3', null, null, false), ('STAFF', 'Z4', null, null, false),
  ('STAFF', 'Z6', null, null, false), ('STAFF', 'Z7', null, null, false), ('STAFF', 'Z8', null, null, false), ('STAFF', 'Z9', null, null, true),
  ('PRESS', 'Z0', null, null, false), ('PRESS', 'Z2', null, null, true), ('PRESS', 'Z3', null, null, true), ('PRESS', 'Z4', '06:00:00', '22:00:00', false),
  ('SECURITY', 'Z0', null, null, false), ('SECURITY', 'Z1', null, null, false), ('SECURITY', 'Z2', null, null, false), ('SECURITY', 'Z3', null, null, false),
  ('SECURITY', 'Z4', null, null, false), ('SECURITY', 'Z5', null, null, true), ('SECURITY', 'Z6', null, null, true), ('SECURITY', 'Z7', null, null, false),
  ('SECURITY', 'Z8', null, null, false), ('SECURITY', 'Z9', null, null, false),
  ('DRIVER', 'Z0', null, null, false), ('DRIVER', 'Z8', null, null, true),
  ('ELECTION', 'Z0', null, null, false), ('ELECTION', 'Z1', null, null, true), ('ELECTION', 'Z2', null, null, false), ('ELECTION', 'Z3', null, null, false),
  ('ELECTION', 'Z5', null, null, false), ('ELECTION', 'Z7', null, null, false);

insert into badge_type (id, congress_id, code, bit, name_en, name_es, name_zh, colour, staff, election, version)
select gen_random_uuid(), c.congress_id, u.code, u.bit, u.name_en, u.name_es, u.name_zh, u.colour, u.staff, u.election, 0
  from congress_published_congress c cross join badge_type_usual u;
insert into badge_category (congress_id, category, type_code)
select c.congress_id, u.category, u.type_code from congress_published_congress c cross join badge_category_usual u;
insert into access_zone (id, congress_id, zone, name_en, name_es, name_zh, version)
select gen_random_uuid(), c.congress_id, u.zone, u.name_en, u.name_es, u.name_zh, 0 from congress_published_congress c cross join access_zone_usual u;
insert into access_rule (id, congress_id, type_code, zone, from_hour, until_hour, escorted, version)
select gen_random_uuid(), c.congress_id, u.type_code, u.zone, u.from_hour, u.until_hour, u.escorted, 0 from congress_published_congress c cross join access_rule_usual u;
insert into access_setting (congress_id, strict, version) select c.congress_id, false, 0 from congress_published_congress c;
