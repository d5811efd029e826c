create table personal_code (
  id          uuid primary key,
  code        varchar(11) not null,
  congress_id uuid not null,
  person_id   uuid not null,
  valid_for   uuid,
  state       varchar(20) not null,
  issued_at   timestamp with time zone not null,
  issued_by   varchar(100) not null,
  ended_at    timestamp with time zone,
  ended_by    varchar(100),
  reason      varchar(500),
  version     bigint not null,
  constraint personal_code_b1_never_twice unique (code),
  constraint personal_code_b3_one_valid unique (valid_for),
  constraint personal_code_b3_valid_for_its_person check ((state = 'VALID' and valid_for = person_id) or (state <> 'VALID' and valid_for is null)),
  constraint personal_code_b4_why check ((state = 'VALID') = (reason is null))
);

create index personal_code_of_person on personal_code (person_id);

-- published: whose code this is and whether it still opens anything, for the look-up at the door
create view accreditation_published_code as
  select code, congress_id, person_id, state from personal_code;

create table gate_device (
  id           uuid primary key,
  congress_id  uuid not null,
  label        varchar(80) not null,
  token_digest varchar(64) not null,
  enrolled_at  timestamp with time zone not null,
  enrolled_by  varchar(100) not null,
  revoked_at   timestamp with time zone,
  revoked_by   varchar(100),
  reason       varchar(500),
  version      bigint not null,
  constraint gate_device_b5_token unique (token_digest)
);

create index gate_device_of_congress on gate_device (congress_id);
