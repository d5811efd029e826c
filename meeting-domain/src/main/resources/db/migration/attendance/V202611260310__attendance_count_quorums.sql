create table quorum_snapshot (
  id             uuid primary key,
  congress_id    uuid not null,
  sitting_id     uuid not null,
  number         integer not null,
  taken_at       timestamp with time zone not null,
  taken_by       varchar(100) not null,
  taken_by_name  varchar(200) not null,
  expected       integer not null,
  present        integer not null,
  sick_leave     integer not null,
  personal_leave integer not null,
  other_leave    integer not null,
  absent         integer not null,
  guests         integer not null,
  profile        varchar(20) not null,
  numerator      integer not null,
  denominator    integer not null,
  inclusive      boolean not null,
  required       integer not null,
  met            boolean not null,
  constraint quorum_snapshot_qs1_number unique (sitting_id, number),
  constraint quorum_snapshot_qs2_adds_up check (expected = present + sick_leave + personal_leave + other_leave + absent),
  constraint quorum_snapshot_qs3_met check (met = (present >= required)),
  constraint quorum_snapshot_qs1_as_taken unique (id, congress_id, sitting_id, number, taken_at, taken_by, taken_by_name, expected, present,
    sick_leave, personal_leave, other_leave, absent, guests, profile, numerator, denominator, inclusive, required, met)
);

-- the same once more, held to the first by its key: whoever changes or removes a snapshot is refused by the database
create table quorum_seal (
  id             uuid primary key,
  congress_id    uuid not null,
  sitting_id     uuid not null,
  number         integer not null,
  taken_at       timestamp with time zone not null,
  taken_by       varchar(100) not null,
  taken_by_name  varchar(200) not null,
  expected       integer not null,
  present        integer not null,
  sick_leave     integer not null,
  personal_leave integer not null,
  other_leave    integer not null,
  absent         integer not null,
  guests         integer not null,
  profile        varchar(20) not null,
  numerator      integer not null,
  denominator    integer not null,
  inclusive      boolean not null,
  required       integer not null,
  met            boolean not null,
  constraint quorum_seal_qs1_as_taken foreign key (id, congress_id, sitting_id, number, taken_at, taken_by, taken_by_name, expected, present,
    sick_leave, personal_leave, other_leave, absent, guests, profile, numerator, denominator, inclusive, required, met)
    references quorum_snapshot (id, congress_id, sitting_id, number, taken_at, taken_by, taken_by_name, expected, present,
    sick_leave, personal_leave, other_leave, absent, guests, profile, numerator, denominator, inclusive, required, met)
);

create table quorum_delegation (
  snapshot_id    uuid not null references quorum_snapshot,
  position       integer not null,
  delegation_id  uuid,
  expected       integer not null,
  present        integer not null,
  sick_leave     integer not null,
  personal_leave integer not null,
  other_leave    integer not null,
  absent         integer not null,
  primary key (snapshot_id, position),
  constraint quorum_delegation_qs2_adds_up check (expected = present + sick_leave + personal_leave + other_leave + absent)
);

-- what a delegation counted itself before a sitting; a later count is a new line
create table self_count (
  id            uuid primary key,
  sitting_id    uuid not null,
  delegation_id uuid not null,
  present       integer not null,
  note          varchar(500),
  counted_at    timestamp with time zone not null,
  counted_by    varchar(100) not null,
  counted_by_name varchar(200) not null,
  constraint self_count_qs6_not_negative check (present >= 0)
);
create index self_count_by_sitting on self_count (sitting_id, delegation_id, counted_at);

-- published: who came after the quorum was counted is told so (R09)
create view attendance_published_snapshot as
  select sitting_id, max(taken_at) as taken_at from quorum_snapshot group by sitting_id;
