create table kickoff_meeting (
  congress_id uuid primary key references congress,
  meets_on    date not null,
  begins      time not null,
  minutes     integer not null,
  place       varchar(200),
  version     bigint not null,
  constraint c81_has_a_length check (minutes between 10 and 480)
);
