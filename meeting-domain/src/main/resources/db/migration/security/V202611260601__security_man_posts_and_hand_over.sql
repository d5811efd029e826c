create table security_watch (
  id          uuid primary key,
  congress_id uuid not null,
  post        varchar(120) not null,
  zone        varchar(2),
  hall        uuid,
  spot        varchar(200),
  guard       varchar(120) not null,
  guard_key   varchar(120) not null,
  phone       varchar(40),
  begins_at   timestamp with time zone not null,
  ends_at     timestamp with time zone not null,
  constraint security_watch_sc5_time check (begins_at < ends_at)
);
create index security_watch_of_congress on security_watch (congress_id, begins_at);

create table security_shift_note (
  id          uuid primary key,
  congress_id uuid not null,
  number      integer not null,
  desk        varchar(80) not null,
  began_at    timestamp with time zone not null,
  ended_at    timestamp with time zone not null,
  words       varchar(4000),
  things      varchar(1000),
  leader_told varchar(200),
  giver       varchar(100) not null,
  giver_name  varchar(200) not null,
  signed_at   timestamp with time zone not null,
  taker       varchar(100),
  taker_name  varchar(200),
  taker_words varchar(4000),
  accepted_at timestamp with time zone,
  waits_at    varchar(80),
  constraint security_shift_note_sc0 unique (congress_id, number),
  -- one note of a desk waits at a time; null once it is accepted
  constraint security_shift_note_sc8_waits unique (congress_id, waits_at),
  constraint security_shift_note_sc8_two check (taker is null or taker <> giver),
  constraint security_shift_note_sc8_signed check ((accepted_at is null) = (taker is null) and (accepted_at is null) = (waits_at is not null))
);
create table security_shift_note_item (
  note_id  uuid not null references security_shift_note,
  position integer not null,
  kind     varchar(20) not null,
  subject  uuid,
  words    varchar(400) not null,
  detail   varchar(40),
  primary key (note_id, position)
);
