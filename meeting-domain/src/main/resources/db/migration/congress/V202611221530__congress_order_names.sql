alter table congress add column name_order varchar(20) default 'PINYIN' not null;
update congress set name_order = 'XINGSHI' where kind in ('PARTY', 'CPPCC');
update congress set name_order = 'XINGMING' where kind = 'PEOPLES';
alter table congress alter column name_order drop default;
