-- BD3 to BD5
alter table badge_design add column qr_front boolean default true not null;
alter table badge_design add column qr_back boolean default true not null;
alter table badge_design add column rules boolean default true not null;
alter table badge_design add column words_en varchar(240);
alter table badge_design add column words_es varchar(240);
alter table badge_design add column words_zh varchar(240);
alter table badge_design add column ground varchar(7);
alter table badge_design add column ink varchar(7);
alter table badge_design add constraint badge_design_bd3_ink_on_ground check (ink is null or ground is not null);
alter table badge_design add constraint badge_design_bd4_scanned check (qr_front or qr_back);
