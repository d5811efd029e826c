-- published: when people come and go, for set-based reads downstream
create view delegation_published_journey as
  select id as person_id, congress_id, arrival_mode, arrival_number, arrival_time, departure_mode, departure_number, departure_time from person;
