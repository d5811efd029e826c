-- C51, C52
create table calendar_feed (
  id           uuid primary key,
  congress_id  uuid not null references congress,
  owner        varchar(100) not null,
  group_code   varchar(6),
  token_digest varchar(64) not null,
  made_at      timestamp with time zone not null,
  revoked_at   timestamp with time zone,
  read_at      timestamp with time zone,
  constraint c52_a_secret_opens_one_feed unique (token_digest)
);
create index calendar_feed_by_owner on calendar_feed (owner, congress_id);
