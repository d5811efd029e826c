-- published: scans of which a device that worked alone and the server could not both be right (PR7); settled_at is null until security has acknowledged it (CF1)
create view attendance_published_conflict as
  select l.id as scan_id, l.congress_id, l.sitting_id, l.person_id, l.raw_code, l.gate, l.scanned_at, l.received_at, k.settled_at
    from sign_in l left join sign_in_conflict k on k.line_id = l.id
   where l.device_verdict in ('ADMITTED', 'PASSED') and l.verdict in ('REPEATED', 'REFUSED')
      or l.device_verdict = 'REPEATED' and l.verdict = 'REPEATED' and l.refers_to is null;
