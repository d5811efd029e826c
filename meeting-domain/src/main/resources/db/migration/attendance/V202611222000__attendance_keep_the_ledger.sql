create table sign_in (
  id          uuid primary key,
  congress_id uuid not null,
  sitting_id  uuid not null,
  person_id   uuid,
  turn        integer,
  verdict     varchar(10) not null,
  reason      varchar(30),
  raw_code    varchar(200),
  gate        varchar(80) not null,
  actor_id    varchar(100) not null,
  actor_name  varchar(200) not null,
  method      varchar(10) not null,
  scanned_at  timestamp with time zone not null,
  received_at timestamp with time zone not null,
  late        boolean not null,
  nonce       varchar(100),
  note        varchar(500),
  refers_to   uuid,
  -- odd turns come in, even turns are taken back: one winner each, whoever else tries at the same instant
  constraint sign_in_a1_a7_turn unique (sitting_id, person_id, turn),
  constraint sign_in_a1_a7_turn_of_verdict check (
    (verdict = 'ADMITTED' and turn is not null and mod(turn, 2) = 1 and person_id is not null)
    or (verdict = 'UNDONE' and turn is not null and mod(turn, 2) = 0 and person_id is not null and refers_to is not null)
    or (verdict in ('REPEATED', 'REFUSED') and turn is null)),
  constraint sign_in_a3_nonce unique (sitting_id, actor_id, nonce),
  constraint sign_in_a4_why check (verdict <> 'REFUSED' or reason is not null)
);

create index sign_in_by_verdict on sign_in (sitting_id, verdict, received_at);

-- published: who is in (A1), for every set-based read of attendance
create view attendance_published_presence as
  select sitting_id, person_id, max(turn) as turn
    from sign_in
   where turn is not null
   group by sitting_id, person_id
  having mod(max(turn), 2) = 1;
