-- X1: what every congress begins with
create table contingency_usual (
  code varchar(3) primary key,
  phase varchar(20) not null,
  severity varchar(3) not null,
  lead_group varchar(6) not null,
  title_en varchar(200),
  title_es varchar(200),
  title_zh varchar(200),
  trigger_en varchar(2000),
  trigger_es varchar(2000),
  trigger_zh varchar(2000),
  resources_en varchar(2000),
  resources_es varchar(2000),
  resources_zh varchar(2000),
  words_en varchar(2000),
  words_es varchar(2000),
  words_zh varchar(2000),
  told_en varchar(2000),
  told_es varchar(2000),
  told_zh varchar(2000),
  resume_en varchar(2000),
  resume_es varchar(2000),
  resume_zh varchar(2000)
);
create table contingency_usual_step (
  code varchar(3) not null references contingency_usual,
  position integer not null,
  action_en varchar(500),
  action_es varchar(500),
  action_zh varchar(500),
  owner_group varchar(6) not null,
  within_minutes integer not null,
  primary key (code, position)
);

-- X1, X2: the scenarios of a congress
create table contingency (
  congress_id uuid not null references congress,
  code varchar(3) not null,
  phase varchar(20) not null,
  severity varchar(3) not null,
  lead_group varchar(6) not null,
  title_en varchar(200),
  title_es varchar(200),
  title_zh varchar(200),
  trigger_en varchar(2000),
  trigger_es varchar(2000),
  trigger_zh varchar(2000),
  resources_en varchar(2000),
  resources_es varchar(2000),
  resources_zh varchar(2000),
  words_en varchar(2000),
  words_es varchar(2000),
  words_zh varchar(2000),
  told_en varchar(2000),
  told_es varchar(2000),
  told_zh varchar(2000),
  resume_en varchar(2000),
  resume_es varchar(2000),
  resume_zh varchar(2000),
  commander varchar(100),
  deputy varchar(100),
  drill_day date,
  set_aside varchar(500),
  version bigint not null,
  constraint contingency_x1 primary key (congress_id, code)
);
create table contingency_step (
  congress_id uuid not null,
  code varchar(3) not null,
  position integer not null,
  action_en varchar(500),
  action_es varchar(500),
  action_zh varchar(500),
  owner_group varchar(6) not null,
  within_minutes integer not null,
  primary key (congress_id, code, position),
  foreign key (congress_id, code) references contingency
);

-- X4: is_open is true while it runs and null afterwards
create table contingency_activation (
  id uuid primary key,
  congress_id uuid not null,
  code varchar(3) not null,
  kind varchar(20) not null,
  started_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  is_open boolean,
  constraint contingency_activation_x4 unique (congress_id, code, is_open),
  foreign key (congress_id, code) references contingency
);
create table contingency_activation_step (
  activation_id uuid not null references contingency_activation,
  position integer not null,
  action_en varchar(500),
  action_es varchar(500),
  action_zh varchar(500),
  owner_group varchar(6) not null,
  within_minutes integer not null,
  primary key (activation_id, position)
);

-- X5: lines are added, never changed
create table contingency_activation_log (
  activation_id uuid not null references contingency_activation,
  position integer not null,
  entry varchar(20) not null,
  at timestamp with time zone not null,
  actor_id varchar(100) not null,
  actor_name varchar(200) not null,
  step integer,
  note varchar(2000),
  constraint contingency_activation_log_x5 primary key (activation_id, position)
);
