-- BD1: a row only where the secretariat laid down something
create table badge_design (
  id          uuid primary key,
  congress_id uuid not null,
  type_code   varchar(20) not null,
  photo       boolean not null,
  delegation  boolean not null,
  unit        boolean not null,
  zones       boolean not null,
  english     boolean not null,
  spanish     boolean not null,
  chinese     boolean not null,
  version     bigint not null,
  constraint badge_design_bd1_once unique (congress_id, type_code),
  constraint badge_design_bd1_speaks check (english or spanish or chinese),
  constraint badge_design_ac1_type foreign key (congress_id, type_code) references badge_type (congress_id, code)
);
