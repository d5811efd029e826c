-- O1: the outbox, one row a letter to one person
create table letter (
  id           uuid primary key,
  addressee    varchar(100) not null,
  subject_en   varchar(300) not null,
  subject_es   varchar(300) not null,
  subject_zh   varchar(300) not null,
  text_en      varchar(4000) not null,
  text_es      varchar(4000) not null,
  text_zh      varchar(4000) not null,
  link         varchar(300),
  queued_at    timestamp with time zone not null,
  read_at      timestamp with time zone,
  delivery     varchar(20) not null,
  address      varchar(254),
  attempts     integer not null,
  next_attempt timestamp with time zone,
  sent_at      timestamp with time zone,
  failure      varchar(500),
  version      bigint not null,
  constraint o3_queued_letters_have_a_turn check ((delivery = 'QUEUED') = (next_attempt is not null))
);
create index letter_by_addressee on letter (addressee, queued_at);
create index letter_by_turn on letter (next_attempt);
create index letter_by_time on letter (queued_at);
