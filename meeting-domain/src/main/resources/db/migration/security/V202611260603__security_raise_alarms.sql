create table security_alarm (
  id                   uuid primary key,
  congress_id          uuid not null,
  sitting_id           uuid,
  kind                 varchar(20) not null,
  cause                varchar(200) not null,
  person_id            uuid,
  gate                 varchar(80),
  first_at             timestamp with time zone not null,
  last_at              timestamp with time zone not null,
  times                integer not null,
  over_at              timestamp with time zone,
  is_open              boolean,
  acknowledged_at      timestamp with time zone,
  acknowledged_by      varchar(100),
  acknowledged_by_name varchar(200),
  note                 varchar(500),
  -- one open alarm a cause; is_open is true until it is acknowledged and null afterwards
  constraint security_alarm_sc11 unique (congress_id, kind, cause, is_open),
  constraint security_alarm_sc13 check ((is_open is null) = (acknowledged_at is not null) and (acknowledged_at is null) = (note is null))
);
create index security_alarm_acknowledged on security_alarm (acknowledged_at);
