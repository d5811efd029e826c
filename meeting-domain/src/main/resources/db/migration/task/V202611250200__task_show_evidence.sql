-- C61, C62
create table countdown_evidence (
  id            uuid primary key,
  task_id       uuid not null references countdown_task,
  name          varchar(120) not null,
  file_type     varchar(10) not null,
  bytes         integer not null,
  pictured      boolean not null,
  added_by      varchar(100) not null,
  added_by_name varchar(200) not null,
  added_at      timestamp with time zone not null
);
create index countdown_evidence_of_task on countdown_evidence (task_id, added_at);

create table countdown_evidence_content (
  evidence_id uuid primary key references countdown_evidence,
  content     bytea not null,
  thumbnail   bytea
);
