create table congress_key (
  id             uuid primary key,
  congress_id    uuid not null,
  key_number     integer not null,
  public_key     varchar(44) not null,
  sealed_key     varchar(200) not null,
  state          varchar(20) not null,
  signs_for      uuid,
  made_at        timestamp with time zone not null,
  made_by        varchar(100) not null,
  believed_until timestamp with time zone,
  ended_at       timestamp with time zone,
  ended_by       varchar(100),
  reason         varchar(500),
  version        bigint not null,
  constraint congress_key_sg3_number_once unique (congress_id, key_number),
  constraint congress_key_sg3_number check (key_number between 1 and 255),
  constraint congress_key_sg3_one_signs unique (signs_for),
  constraint congress_key_sg3_signs_for_its_congress check ((state = 'SIGNS' and signs_for = congress_id) or (state <> 'SIGNS' and signs_for is null)),
  constraint congress_key_sg4_ended check ((state = 'SIGNS') = (believed_until is null)),
  constraint congress_key_sg4_why check ((state = 'REVOKED') = (reason is not null))
);

-- SG5: one row, and none where the installation was given its secret
create table signing_secret (
  id     integer primary key,
  secret varchar(60) not null,
  constraint signing_secret_sg5_only_one check (id = 1)
);
