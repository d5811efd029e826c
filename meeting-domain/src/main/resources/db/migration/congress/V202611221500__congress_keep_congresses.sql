create table congress (
  id                   uuid primary key,
  kind                 varchar(20) not null,
  title_en             varchar(300),
  title_es             varchar(300),
  title_zh             varchar(300),
  zone                 varchar(60) not null,
  first_day            date not null,
  last_day             date not null,
  suspended_counted    boolean not null,
  quorum_numerator     integer,
  quorum_denominator   integer,
  quorum_inclusive     boolean,
  sign_in_opens_before integer not null,
  sign_in_closes_after integer not null,
  version              bigint not null,
  constraint congress_g1_days check (last_day >= first_day)
);

create table congress_hall (
  congress_id uuid not null references congress,
  position    integer not null,
  hall_id     uuid not null,
  name_en     varchar(200),
  name_es     varchar(200),
  name_zh     varchar(200),
  capacity    integer not null,
  primary key (congress_id, position),
  constraint congress_g2_room check (capacity >= 1)
);

create table congress_electorate (
  congress_id uuid not null references congress,
  category    varchar(30) not null,
  primary key (congress_id, category)
);
