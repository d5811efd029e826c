create table delegation (
  id            uuid primary key,
  congress_id   uuid not null,
  number        integer not null,
  name_en       varchar(200),
  name_es       varchar(200),
  name_zh       varchar(200),
  liaison_name  varchar(100),
  liaison_phone varchar(60),
  hotel         varchar(200),
  version       bigint not null,
  constraint delegation_d1_number unique (congress_id, number),
  constraint delegation_d1_name_en unique (congress_id, name_en),
  constraint delegation_d1_name_es unique (congress_id, name_es),
  constraint delegation_d1_name_zh unique (congress_id, name_zh),
  constraint delegation_of_congress unique (id, congress_id)
);
