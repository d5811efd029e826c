-- QS7: whom the meeting voted not to count; holder: the person while it holds, so that nobody is excluded twice at a time (QS9)
create table quorum_exclusion (
  id               uuid primary key,
  congress_id      uuid not null,
  person_id        uuid not null,
  situation        varchar(40) not null,
  superior         varchar(200) not null,
  agreed_on        date not null,
  sitting_id       uuid not null,
  in_favour        integer not null,
  against          integer not null,
  abstained        integer not null,
  recorded_by      varchar(100) not null,
  recorded_by_name varchar(200) not null,
  recorded_at      timestamp with time zone not null,
  holder           uuid,
  undoing          varchar(500),
  undone_by_name   varchar(200),
  undone_at        timestamp with time zone,
  constraint quorum_exclusion_qs9_once unique (holder),
  constraint quorum_exclusion_qs7_carried check (against >= 0 and abstained >= 0 and in_favour > against + abstained),
  constraint quorum_exclusion_qs9_undone check ((holder is null) = (undone_at is not null))
);
create index quorum_exclusion_by_congress on quorum_exclusion (congress_id, recorded_at);
create index quorum_exclusion_by_person on quorum_exclusion (person_id);

-- published: who is not counted, from when until when (A8)
create view attendance_published_exclusion as
  select person_id, recorded_at, undone_at from quorum_exclusion;

-- QS8: a snapshot says how many were excluded; none were before
alter table quorum_seal drop constraint quorum_seal_qs1_as_taken;
alter table quorum_snapshot drop constraint quorum_snapshot_qs1_as_taken;
alter table quorum_snapshot add column excluded integer default 0 not null;
alter table quorum_seal add column excluded integer default 0 not null;
alter table quorum_snapshot add constraint quorum_snapshot_qs1_as_taken unique (id, congress_id, sitting_id, number, taken_at, taken_by, taken_by_name,
  expected, present, sick_leave, personal_leave, other_leave, absent, guests, excluded, profile, numerator, denominator, inclusive, required, met);
alter table quorum_seal add constraint quorum_seal_qs1_as_taken foreign key (id, congress_id, sitting_id, number, taken_at, taken_by, taken_by_name,
  expected, present, sick_leave, personal_leave, other_leave, absent, guests, excluded, profile, numerator, denominator, inclusive, required, met)
  references quorum_snapshot (id, congress_id, sitting_id, number, taken_at, taken_by, taken_by_name,
  expected, present, sick_leave, personal_leave, other_leave, absent, guests, excluded, profile, numerator, denominator, inclusive, required, met);
