-- CF1: what security said of a conflict; the line itself is never changed (A2)
create table sign_in_conflict (
  line_id         uuid primary key references sign_in,
  settled_by      varchar(100) not null,
  settled_by_name varchar(200) not null,
  settled_at      timestamp with time zone not null,
  note            varchar(500) not null
);
