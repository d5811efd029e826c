alter table person_standing_change alter column changed_by set data type varchar(200);
