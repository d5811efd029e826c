-- published: every congress with its days and its zone, for set-based work downstream
create view congress_published_congress as
  select id as congress_id, zone, first_day, last_day from congress;
