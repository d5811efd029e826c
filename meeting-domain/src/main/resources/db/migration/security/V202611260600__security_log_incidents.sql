-- SC0: the last number given in each row
create table security_series (
  congress_id uuid not null,
  series      varchar(40) not null,
  last_number integer not null,
  constraint security_series_sc0 primary key (congress_id, series)
);

create table security_incident (
  id           uuid primary key,
  congress_id  uuid not null,
  number       integer not null,
  confidential boolean not null,
  severity     varchar(20) not null,
  title        varchar(200) not null,
  zone         varchar(2),
  hall         uuid,
  spot         varchar(200),
  happened_at  timestamp with time zone not null,
  people       varchar(1000),
  reported_by  varchar(100) not null,
  reported_at  timestamp with time zone not null,
  closed_at    timestamp with time zone,
  -- confidential ones have a row of numbers of their own, so that no gap tells of them
  constraint security_incident_sc3_number unique (congress_id, confidential, number),
  constraint security_incident_sc1_place check (zone is not null or hall is not null or spot is not null)
);

-- SC3: who may see a confidential one beside its reporter
create table security_incident_reader (
  incident_id uuid not null references security_incident,
  actor_id    varchar(100) not null,
  primary key (incident_id, actor_id)
);

-- SC2: entries are added, never changed
create table security_incident_entry (
  incident_id uuid not null references security_incident,
  position    integer not null,
  kind        varchar(20) not null,
  at          timestamp with time zone not null,
  actor_id    varchar(100) not null,
  actor_name  varchar(200) not null,
  corrects    integer,
  words       varchar(4000) not null,
  constraint security_incident_entry_sc2 primary key (incident_id, position),
  constraint security_incident_entry_sc2_corrects check ((kind = 'CORRECTION') = (corrects is not null))
);
