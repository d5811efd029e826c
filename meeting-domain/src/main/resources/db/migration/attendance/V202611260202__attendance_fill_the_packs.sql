-- AR20: the congresses that are there; the place in the list tells the items of one congress apart
insert into pack_item (id, congress_id, place, name_en, name_es, name_zh, withdrawn, version)
select cast(substring(cast(c.congress_id as varchar(36)), 1, 9) || lpad(cast(u.place as varchar(4)), 4, '0') || substring(cast(c.congress_id as varchar(36)), 14) as uuid),
       c.congress_id, u.place, u.name_en, u.name_es, u.name_zh, false, 0
  from (select distinct congress_id from congress_published_group) c cross join pack_item_usual u;
