create table leave_request (
  id             uuid primary key,
  congress_id    uuid not null,
  person_id      uuid not null,
  delegation_id  uuid,
  reason         varchar(20) not null,
  note           varchar(500) not null,
  election       boolean not null,
  leave_case     varchar(30) not null,
  from_at        timestamp with time zone not null,
  to_at          timestamp with time zone not null,
  status         varchar(20) not null,
  asked_by       varchar(100) not null,
  asked_by_name  varchar(200) not null,
  asked_at       timestamp with time zone not null,
  ending         varchar(500),
  ended_by_name  varchar(200),
  ended_at       timestamp with time zone,
  version        bigint not null,
  constraint leave_request_lv1_from_before_to check (from_at < to_at)
);
create index leave_request_by_status on leave_request (congress_id, status, asked_at);
create index leave_request_by_person on leave_request (person_id);

-- holder: the person, as long as the leave stands or is asked for; nobody is on leave twice from one sitting
create table leave_sitting (
  leave_id   uuid not null references leave_request,
  sitting_id uuid not null,
  starts_at  timestamp with time zone not null,
  holder     uuid,
  excused    boolean not null,
  primary key (leave_id, sitting_id),
  constraint leave_sitting_lv2_once unique (sitting_id, holder),
  constraint leave_sitting_lv2_excused_holds check (not excused or holder is not null)
);

create table leave_step (
  leave_id   uuid not null references leave_request,
  position   integer not null,
  office     varchar(30) not null,
  decision   varchar(20) not null,
  decided_by varchar(200),
  decided_at timestamp with time zone,
  note       varchar(500),
  primary key (leave_id, position)
);

-- the chain of a case where a congress has its own; else the usual one of its kind
create table leave_chain (
  congress_id uuid not null,
  leave_case  varchar(30) not null,
  offices     varchar(300) not null,
  version     bigint not null,
  primary key (congress_id, leave_case)
);

-- published: who is excused from which sitting; being there counts more (A8)
create view attendance_published_leave as
  select s.sitting_id, s.holder as person_id, s.leave_id, r.reason
    from leave_sitting s join leave_request r on r.id = s.leave_id
   where s.excused;
