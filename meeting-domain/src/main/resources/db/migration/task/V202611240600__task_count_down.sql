create table countdown (
  congress_id uuid not null,
  begun_at    timestamp with time zone not null,
  template_id uuid,
  constraint countdown_c10_once primary key (congress_id),
  foreign key (congress_id) references congress
);

create table countdown_task (
  id          uuid primary key,
  congress_id uuid not null references countdown,
  code        varchar(12) not null,
  title_en    varchar(300),
  title_es    varchar(300),
  title_zh    varchar(300),
  group_code  varchar(6) not null,
  owner       varchar(100),
  t_minus     integer not null,
  days        integer not null,
  progress    varchar(20) not null,
  reason      varchar(500),
  started_on  date,
  note        varchar(2000),
  settled_on  date,
  due_on      date,
  settled_by  varchar(100),
  settled_at  timestamp with time zone,
  checked_by  varchar(100),
  checked_at  timestamp with time zone,
  version     bigint not null,
  constraint countdown_task_c1_code unique (congress_id, code),
  constraint countdown_task_c1_group foreign key (congress_id, group_code) references work_group,
  constraint countdown_task_c2_settled check ((progress in ('DONE', 'WAIVED')) = (settled_on is not null and due_on is not null and settled_by is not null)),
  constraint countdown_task_c5_reason check ((progress in ('BLOCKED', 'WAIVED')) = (reason is not null)),
  constraint countdown_task_c6_checker check (checked_by is null or checked_by <> settled_by),
  constraint countdown_task_days check (days >= 0)
);
create index countdown_task_by_group on countdown_task (congress_id, group_code);

create table countdown_task_deputy (
  task_id  uuid not null references countdown_task,
  position integer not null,
  actor_id varchar(100) not null,
  primary key (task_id, position)
);

create table countdown_task_dependency (
  task_id    uuid not null references countdown_task,
  depends_on uuid not null,
  primary key (task_id, depends_on),
  constraint countdown_task_c8_awaited foreign key (depends_on) references countdown_task,
  constraint countdown_task_c3_itself check (task_id <> depends_on)
);
create index countdown_task_waited_for on countdown_task_dependency (depends_on);

create table countdown_task_act (
  task_id  uuid not null references countdown_task,
  position integer not null,
  kind     varchar(20) not null,
  text     varchar(2000),
  acted_at timestamp with time zone not null,
  acted_by varchar(200) not null,
  primary key (task_id, position)
);

-- C10
create table task_template (
  id      uuid primary key,
  name_en varchar(200),
  name_es varchar(200),
  name_zh varchar(200),
  version bigint not null
);

create table task_template_task (
  template_id uuid not null references task_template,
  code        varchar(12) not null,
  title_en    varchar(300),
  title_es    varchar(300),
  title_zh    varchar(300),
  group_code  varchar(6) not null,
  t_minus     integer not null,
  days        integer not null,
  primary key (template_id, code)
);

create table task_template_dependency (
  template_id uuid not null references task_template,
  code        varchar(12) not null,
  depends_on  varchar(12) not null,
  primary key (template_id, code, depends_on)
);
