-- published: what the zones of a congress are called, for whoever is told of a place there
create view accreditation_published_zone as
  select congress_id, zone, name_en, name_es, name_zh from access_zone;
