-- a sitting that is over is reckoned once, by whichever server comes first (AB3)
create table absence_reckoning (
  sitting_id  uuid primary key,
  congress_id uuid not null,
  reckoned_at timestamp with time zone not null,
  people      integer not null,
  again       integer not null
);
