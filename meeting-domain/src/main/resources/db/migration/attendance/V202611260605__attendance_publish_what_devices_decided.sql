-- published: the same, with where it was and what a device had decided alone before the server heard of it (PR2, PR7)
create or replace view attendance_published_scan as
  select id as scan_id, congress_id, sitting_id, person_id, verdict, reason, raw_code, gate, actor_id, scanned_at, received_at, late, zone, way, device_verdict
    from sign_in;
