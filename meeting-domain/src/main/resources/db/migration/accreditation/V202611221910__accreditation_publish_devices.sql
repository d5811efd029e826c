-- published: devices that may sign people in, with the one congress they serve (B6)
create view accreditation_published_device as
  select id as device_id, congress_id from gate_device where revoked_at is null;
