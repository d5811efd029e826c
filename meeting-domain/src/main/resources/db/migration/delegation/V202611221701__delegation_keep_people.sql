create table person (
  id                uuid primary key,
  congress_id       uuid not null,
  category          varchar(30) not null,
  full_name         varchar(120) not null,
  latin_name        varchar(120),
  delegation_id     uuid,
  group_name        varchar(100),
  sex               varchar(10),
  birth_date        date,
  document_type     varchar(20),
  document_number   varchar(60),
  ethnicity         varchar(60),
  party             varchar(100),
  unit              varchar(200),
  post              varchar(200),
  official_rank     varchar(100),
  electing_unit     varchar(200),
  phone             varchar(60),
  dietary           varchar(300),
  access            varchar(300),
  medical           varchar(1000),
  language          varchar(60),
  arrival_mode      varchar(20),
  arrival_number    varchar(60),
  arrival_time      timestamp with time zone,
  departure_mode    varchar(20),
  departure_number  varchar(60),
  departure_time    timestamp with time zone,
  credentials       varchar(20) not null,
  voting_right      boolean not null,
  remarks           varchar(2000),
  standing          varchar(20) not null,
  photo_version     bigint,
  name_key_xingshi  varchar(240) not null,
  name_key_xingming varchar(240) not null,
  name_key_pinyin   varchar(240) not null,
  name_key_latin    varchar(240) not null,
  search_text       varchar(4000) not null,
  version           bigint not null,
  constraint person_d2_delegation_of_its_congress foreign key (delegation_id, congress_id) references delegation (id, congress_id),
  constraint person_d8_document unique (congress_id, document_type, document_number)
);
create index person_by_xingshi on person (congress_id, name_key_xingshi, id);
create index person_by_xingming on person (congress_id, name_key_xingming, id);
create index person_by_pinyin on person (congress_id, name_key_pinyin, id);
create index person_by_latin on person (congress_id, name_key_latin, id);
create index person_by_delegation on person (delegation_id, standing);
create index person_counted on person (congress_id, standing, category, delegation_id);

create table person_standing_change (
  person_id  uuid not null references person,
  position   integer not null,
  standing   varchar(20) not null,
  reason     varchar(500) not null,
  changed_at timestamp with time zone not null,
  changed_by varchar(100) not null,
  primary key (person_id, position)
);

create table person_photo (
  person_id uuid primary key references person,
  jpeg      bytea not null
);

create view delegation_published_person as
select p.id as person_id, p.congress_id, p.delegation_id, d.number as delegation_number,
       d.name_en as delegation_name_en, d.name_es as delegation_name_es, d.name_zh as delegation_name_zh,
       p.category, p.standing, p.credentials, p.full_name, p.latin_name, p.unit, p.phone,
       p.name_key_xingshi, p.name_key_xingming, p.name_key_pinyin, p.name_key_latin, p.photo_version
  from person p left join delegation d on d.id = p.delegation_id;
