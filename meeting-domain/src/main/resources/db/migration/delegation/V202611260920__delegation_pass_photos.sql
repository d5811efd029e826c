-- D13: who found a photo good enough that falls short of the form
alter table person_photo add column passed_by varchar(100);
alter table person_photo add column passed_at timestamp with time zone;
alter table person_photo add constraint person_photo_d13_passed check ((passed_by is null) = (passed_at is null));
