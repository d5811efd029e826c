-- P1: the key is the congress
create table organisation_plan (
  congress_id   uuid primary key references congress,
  state         varchar(20) not null,
  amendment     integer not null,
  last_baseline integer not null,
  version       bigint not null
);

-- P2
create table plan_step (
  congress_id uuid not null references organisation_plan,
  position    integer not null,
  move        varchar(20) not null,
  amendment   integer not null,
  made_at     timestamp with time zone not null,
  actor_id    varchar(100) not null,
  actor_name  varchar(200) not null,
  reason      varchar(500),
  primary key (congress_id, position)
);

create table plan_section (
  congress_id uuid not null references organisation_plan,
  kind        varchar(30) not null,
  content     varchar not null,
  chosen      varchar(1),
  changed_at  timestamp with time zone not null,
  changed_by  varchar(200) not null,
  revision    integer not null,
  version     bigint not null,
  primary key (congress_id, kind)
);

-- P6
create table plan_section_revision (
  congress_id uuid not null,
  kind        varchar(30) not null,
  revision    integer not null,
  content     varchar not null,
  saved_by    varchar(200) not null,
  saved_at    timestamp with time zone not null,
  primary key (congress_id, kind, revision),
  foreign key (congress_id, kind) references plan_section
);

-- P16
create table plan_section_draft (
  congress_id uuid not null,
  kind        varchar(30) not null,
  actor_id    varchar(100) not null,
  seen        integer not null,
  content     varchar not null,
  kept_at     timestamp with time zone not null,
  primary key (congress_id, kind, actor_id),
  foreign key (congress_id, kind) references plan_section
);

-- P12
create table plan_comment (
  id          uuid primary key,
  congress_id uuid not null,
  kind        varchar(30) not null,
  author_id   varchar(100) not null,
  author      varchar(200) not null,
  written_at  timestamp with time zone not null,
  text        varchar(2000) not null,
  foreign key (congress_id, kind) references plan_section
);
create index plan_comment_of_section on plan_comment (congress_id, kind, written_at);

-- P9
create table plan_baseline (
  congress_id uuid not null references organisation_plan,
  number      integer not null,
  amendment   integer not null,
  approved_at timestamp with time zone not null,
  approved_by varchar(200) not null,
  content     varchar not null,
  primary key (congress_id, number)
);

-- P7
create table plan_variant (
  id          uuid primary key,
  congress_id uuid not null references organisation_plan,
  place       integer not null,
  name_en     varchar(120),
  name_es     varchar(120),
  name_zh     varchar(120),
  reason_en   varchar(2000),
  reason_es   varchar(2000),
  reason_zh   varchar(2000),
  recommended boolean not null,
  version     bigint not null
);
create index plan_variant_of_plan on plan_variant (congress_id, place);

create table plan_variant_choice (
  variant_id uuid not null references plan_variant,
  kind       varchar(30) not null,
  letter     varchar(1) not null,
  primary key (variant_id, kind)
);
