-- published: what was decided at the doors, line by line, for those who guard them
create view attendance_published_scan as
  select id as scan_id, congress_id, sitting_id, person_id, verdict, reason, raw_code, gate, actor_id, scanned_at, received_at, late from sign_in;
