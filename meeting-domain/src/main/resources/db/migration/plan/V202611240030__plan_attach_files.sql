-- P13
create table plan_attachment (
  id          uuid primary key,
  congress_id uuid not null,
  kind        varchar(30) not null,
  name        varchar(120) not null,
  file_type   varchar(10) not null,
  bytes       integer not null,
  attached_by varchar(200) not null,
  attached_at timestamp with time zone not null,
  foreign key (congress_id, kind) references plan_section
);
create index plan_attachment_of_section on plan_attachment (congress_id, kind, attached_at);

create table plan_attachment_content (
  attachment_id uuid primary key references plan_attachment,
  content       bytea not null
);
