create table security_emergency_list (
  id            uuid primary key,
  congress_id   uuid not null,
  sitting_id    uuid not null,
  number        integer not null,
  drawn_at      timestamp with time zone not null,
  drawn_by      varchar(100) not null,
  drawn_by_name varchar(200) not null,
  constraint security_emergency_list_sc0 unique (congress_id, number)
);
create index security_emergency_list_of_sitting on security_emergency_list (sitting_id);

-- SC19: who stands on it under which number, for good
create table security_emergency_row (
  list_id   uuid not null references security_emergency_list,
  section   integer not null,
  number    integer not null,
  person_id uuid not null,
  constraint security_emergency_row_sc19 primary key (list_id, section, number),
  constraint security_emergency_row_sc19_once unique (list_id, person_id)
);

-- SC21: what was entered, each time
create table security_emergency_entry (
  list_id         uuid not null references security_emergency_list,
  section         integer not null,
  number          integer not null,
  ticked          integer not null,
  admitted        integer not null,
  already         integer not null,
  refused         integer not null,
  entered_at      timestamp with time zone not null,
  entered_by      varchar(100) not null,
  entered_by_name varchar(200) not null,
  constraint security_emergency_entry_sc21 primary key (list_id, section, number),
  constraint security_emergency_entry_sc21_adds_up check (ticked = admitted + already + refused)
);
