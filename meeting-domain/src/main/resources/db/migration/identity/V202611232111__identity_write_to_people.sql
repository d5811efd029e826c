alter table account add column email varchar(254);
