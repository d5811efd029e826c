-- AR15
alter table arrival add column badge_handed boolean default false not null;
