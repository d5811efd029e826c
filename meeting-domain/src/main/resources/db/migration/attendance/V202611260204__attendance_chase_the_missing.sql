-- AR9: added, never changed
create table arrival_chase (
  id            uuid primary key,
  congress_id   uuid not null,
  person_id     uuid not null,
  number        integer not null,
  reached       boolean not null,
  note          varchar(300),
  expected_at   timestamp with time zone,
  noted_at      timestamp with time zone not null,
  noted_by      varchar(100) not null,
  noted_by_name varchar(200) not null,
  constraint arrival_chase_ar9_in_order unique (person_id, number)
);
