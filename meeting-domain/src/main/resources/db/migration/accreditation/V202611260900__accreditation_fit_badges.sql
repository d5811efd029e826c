-- BG8: what the person was when the type was decided on; badges that exist fit whoever wears them now
alter table badge add column for_category varchar(30);
update badge set for_category = (select p.category from delegation_published_person p where p.person_id = badge.person_id);
