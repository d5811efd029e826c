-- AB5: what the secretariat did about a second absence without leave, or a further one
create table absence_answer (
  congress_id      uuid not null,
  person_id        uuid not null,
  times            integer not null,
  note             varchar(500) not null,
  answered_by      varchar(100) not null,
  answered_by_name varchar(200) not null,
  answered_at      timestamp with time zone not null,
  constraint absence_answer_ab5_once primary key (congress_id, person_id, times),
  constraint absence_answer_ab5_second check (times >= 2)
);
