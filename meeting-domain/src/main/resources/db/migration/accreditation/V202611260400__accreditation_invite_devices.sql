alter table gate_device add column role varchar(20) default 'STEWARD' not null;
alter table gate_device add column zone varchar(2);
alter table gate_device add column direction varchar(10) default 'BOTH' not null;
alter table gate_device add column secret_digest varchar(64);
alter table gate_device add column secret_until timestamp with time zone;
alter table gate_device alter column token_digest drop not null;
alter table gate_device alter column enrolled_at drop not null;
alter table gate_device add constraint gate_device_gd1_secret unique (secret_digest);
alter table gate_device add constraint gate_device_gd1_until check ((secret_digest is null) = (secret_until is null));
alter table gate_device add constraint gate_device_gd1_token_when_enrolled check ((token_digest is null) = (enrolled_at is null));

create table gate_device_sitting (
  device_id  uuid not null references gate_device,
  sitting_id uuid not null,
  constraint gate_device_gd3_sitting_once primary key (device_id, sitting_id)
);

create table gate_device_contact (
  device_id    uuid primary key references gate_device,
  heard_at     timestamp with time zone not null,
  sitting_id   uuid,
  queued       integer not null,
  drift_millis bigint not null,
  app_version  varchar(60),
  ready        varchar(200) not null,
  lacking      varchar(200) not null
);

-- published: devices that may sign people in, with the one congress they serve (B6) and what they stand for (GD3)
create or replace view accreditation_published_device as
  select id as device_id, congress_id, label, role, zone, direction from gate_device where revoked_at is null and token_digest is not null;

-- published: the sittings of devices that do not serve every one (GD3)
create view accreditation_published_device_sitting as
  select device_id, sitting_id from gate_device_sitting;

-- published: the last word of each device (GD4)
create view accreditation_published_device_contact as
  select device_id, heard_at, sitting_id, queued, drift_millis, app_version, ready, lacking from gate_device_contact;
