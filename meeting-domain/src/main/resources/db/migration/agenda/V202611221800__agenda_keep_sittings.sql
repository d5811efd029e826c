create table sitting (
  id             uuid primary key,
  congress_id    uuid not null,
  title_en       varchar(300),
  title_es       varchar(300),
  title_zh       varchar(300),
  kind           varchar(20) not null,
  hall_id        uuid not null,
  starts_at      timestamp with time zone not null,
  ends_at        timestamp with time zone not null,
  opens_before   integer,
  closes_after   integer,
  sign_in_opens  timestamp with time zone not null,
  sign_in_closes timestamp with time zone not null,
  status         varchar(20) not null,
  cancellation   varchar(500),
  version        bigint not null,
  constraint sitting_t1_time check (starts_at < ends_at),
  constraint sitting_t3_window check (sign_in_opens <= starts_at and sign_in_closes >= starts_at),
  constraint sitting_t4_reason check ((status = 'CANCELLED') = (cancellation is not null))
);

create index sitting_of_congress on sitting (congress_id, starts_at);

-- published: the hours of a sitting, for set-based reads downstream
create view agenda_published_sitting as
  select id as sitting_id, congress_id, status, starts_at, ends_at, sign_in_opens, sign_in_closes from sitting;
