create table audit_entry (
  id           bigint generated always as identity primary key,
  happened_at  timestamp with time zone not null,
  actor        varchar(100) not null,
  address      varchar(64) not null,
  request_id   varchar(64) not null,
  action       varchar(60) not null,
  subject_type varchar(60) not null,
  subject_id   varchar(120) not null,
  label        varchar(300) not null,
  changes      varchar not null
);

create index audit_entry_when on audit_entry (happened_at);
create index audit_entry_who on audit_entry (actor, id);
create index audit_entry_what on audit_entry (subject_id, id);
