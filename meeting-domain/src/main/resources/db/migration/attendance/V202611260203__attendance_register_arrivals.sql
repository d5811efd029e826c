create table arrival (
  id                uuid primary key,
  congress_id       uuid not null,
  person_id         uuid not null,
  in_force_of       uuid,
  arrived_at        timestamp with time zone not null,
  desk              varchar(80) not null,
  taken_by          varchar(100) not null,
  taken_by_name     varchar(200) not null,
  identity_checked  boolean not null,
  photo_taken       boolean not null,
  pack_collected_by varchar(120),
  undone_at         timestamp with time zone,
  undone_by         varchar(100),
  undone_by_name    varchar(200),
  undone_reason     varchar(500),
  version           bigint not null,
  -- of two desks that take the same person at the same instant one wins; what was undone stays
  constraint arrival_ar1_once unique (in_force_of),
  constraint arrival_ar1_its_person check (in_force_of is null or in_force_of = person_id),
  constraint arrival_ar3_undone_with_reason check ((undone_at is null) = (in_force_of is not null) and (undone_at is null or undone_reason is not null))
);
create index arrival_of_person on arrival (person_id);
create index arrival_of_congress on arrival (congress_id, arrived_at);

-- AR4: what was signed for and what was missing
create table arrival_pack (
  arrival_id uuid not null references arrival,
  item_id    uuid not null,
  handed     boolean not null,
  settled_at timestamp with time zone not null,
  settled_by varchar(200) not null,
  primary key (arrival_id, item_id)
);

-- where a person stays, from before the arrival or from the desk
create table arrival_stay (
  person_id   uuid primary key,
  congress_id uuid not null,
  hotel       varchar(200),
  room        varchar(40),
  meals       varchar(200),
  version     bigint not null
);
create index arrival_stay_by_room on arrival_stay (congress_id, room);

-- published: who has arrived, for set-based reads downstream
create view attendance_published_arrival as
  select person_id, congress_id, arrived_at, desk from arrival where in_force_of is not null;
