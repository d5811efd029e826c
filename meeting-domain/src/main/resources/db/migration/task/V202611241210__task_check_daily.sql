create table daily_check (
  congress_id       uuid primary key references congress,
  begins_on         date not null,
  opens_minute      integer not null,
  closes_minute     integer not null,
  head_after        integer not null,
  secretariat_after integer not null,
  leadership_after  integer not null,
  version           bigint not null,
  constraint c42_opens_before_it_closes check (opens_minute < closes_minute),
  constraint c44_levels_in_order check (0 <= head_after and head_after <= secretariat_after and secretariat_after <= leadership_after)
);

create table daily_round (
  congress_id uuid not null references daily_check,
  round_day   date not null,
  opened_at   timestamp with time zone not null,
  opened_by   varchar(100) not null,
  closes_at   timestamp with time zone not null,
  closed_by   varchar(100),
  constraint c41_one_round_a_day primary key (congress_id, round_day)
);

create table round_answer (
  congress_id uuid not null,
  round_day   date not null,
  group_code  varchar(6) not null,
  said        varchar(20) not null,
  said_text   varchar(500),
  said_at     timestamp with time zone not null,
  said_by     varchar(100) not null,
  late        boolean not null,
  version     bigint not null,
  primary key (congress_id, round_day, group_code),
  foreign key (congress_id, round_day) references daily_round,
  constraint c43_trouble_is_put_in_words check (said <> 'TROUBLE' or said_text is not null)
);

create table round_silence (
  congress_id uuid not null,
  round_day   date not null,
  group_code  varchar(6) not null,
  told_level  varchar(20) not null,
  told_at     timestamp with time zone not null,
  constraint c44_told_once primary key (congress_id, round_day, group_code, told_level),
  foreign key (congress_id, round_day) references daily_round
);
