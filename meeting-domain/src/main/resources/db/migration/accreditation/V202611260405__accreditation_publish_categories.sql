-- published: the type of badge that people of a category get (AC2), for whoever comes without one
create view accreditation_published_category as
  select congress_id, category, type_code from badge_category;
