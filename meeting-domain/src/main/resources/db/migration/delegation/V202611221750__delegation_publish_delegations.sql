-- published: delegations with whom to call, for set-based reads downstream
create view delegation_published_delegation as
  select id as delegation_id, congress_id, number, name_en, name_es, name_zh, liaison_name, liaison_phone from delegation;
