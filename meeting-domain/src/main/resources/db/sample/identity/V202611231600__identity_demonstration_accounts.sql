-- accounts with the password Plenum-demo-1; written by meeting.demonstration.DemonstrationSqlGenerator

insert into account (id, username, display_name, source, active, password_hash, password_number, must_change_password, version) values
  ('de300000-0000-4000-8000-00000000023e', 'admin', 'Zhao Liming 赵立明', 'LOCAL', true, 'pbkdf2-sha512$210000$LpXH8AzYMzhz2nx2EM9kqw$XYwFTTDTpL93cmV8B8VvTLwrmW33WdJDsSfjBhO6wGHPuurlhBVR46WZWnm6MQfJIwV8kUMzTbv6G/akJEW+Ew', 2, false, 1),
  ('de300000-0000-4000-8000-00000000023f', 'secretariat', 'Lin Yue 林悦', 'LOCAL', true, 'pbkdf2-sha512$210000$ipalOc5udYhQlyvqdMDq0w$re5b2rqE5Hq0kxZEHy5wDDTf4o5IYmZrf+uaDeufyQunKejJjEPnURQGl49biEPNZxlFiPrzX6HTVFArVHGyJw', 2, false, 1),
  ('de300000-0000-4000-8000-000000000240', 'delegation', 'He Lan 何兰', 'LOCAL', true, 'pbkdf2-sha512$210000$iDkBwtqLEAKtQBSMFnhJGQ$tMTP3iTWyOuoMkvSCFotEHFGhHAIY0TPDQdSDIP/gXQUhPE2SJqUEKNkjpIJoO/vax+GkrQyEoLyXQY6Lc0Sjw', 2, false, 1),
  ('de300000-0000-4000-8000-000000000241', 'security', 'Wu Gang 吴刚', 'LOCAL', true, 'pbkdf2-sha512$210000$Th8zUt5SpVDz4RuZkNEcMg$wznC9bAKj2R8xrHTrV1bhoDx2tKopti7SugHaqA8BNQ3blqUtDrEGsredjEnW5vrzFFO9T/9uoLsHtZ9rROfqw', 2, false, 1),
  ('de300000-0000-4000-8000-000000000242', 'leadership', 'Wei Guohua 魏国华', 'LOCAL', true, 'pbkdf2-sha512$210000$1Nqu9qxKhDvqyoJroFb4KQ$9/zz1Q5QxMZ55SujNqayH4Qj6QLEEfrXA0HVN5heJiSYuhWftsnRiCT/m7ejj1Out7/tWLbjpuHpO5jRE8Nblg', 2, false, 1),
  ('de300000-0000-4000-8000-000000000243', 'everything', 'Mariana Quispe', 'LOCAL', true, 'pbkdf2-sha512$210000$tOKqsUlY+QAfLZGuGuHpHw$5DHu6SX/wM9Q4yn7Md33DvJMzCl3C8aEtPgdMAb9AIJEZOM05lmvnWNvuAuGbiPYsAezADvRd5yssLTJgrJF5g', 2, false, 1);

insert into account_role (account_id, role) values
  ('de300000-0000-4000-8000-00000000023e', 'ADMINISTRATOR'),
  ('de300000-0000-4000-8000-00000000023f', 'SECRETARIAT'),
  ('de300000-0000-4000-8000-000000000240', 'DELEGATION_STAFF'),
  ('de300000-0000-4000-8000-000000000241', 'SECURITY'),
  ('de300000-0000-4000-8000-000000000242', 'LEADERSHIP'),
  ('de300000-0000-4000-8000-000000000243', 'ADMINISTRATOR'),
  ('de300000-0000-4000-8000-000000000243', 'SECRETARIAT'),
  ('de300000-0000-4000-8000-000000000243', 'SECURITY'),
  ('de300000-0000-4000-8000-000000000243', 'LEADERSHIP'),
  ('de300000-0000-4000-8000-000000000243', 'DELEGATION_STAFF');

insert into account_delegation (account_id, delegation_id) values
  ('de300000-0000-4000-8000-000000000240', 'de300000-0000-4000-8000-000000000009'),
  ('de300000-0000-4000-8000-000000000243', 'de300000-0000-4000-8000-00000000000c'),
  ('de300000-0000-4000-8000-000000000243', 'de300000-0000-4000-8000-000000000009');
