-- demonstration accounts, each with the password plenum-demo-2027; they exist under meeting.demo=true only
insert into account (id, username, display_name, source, active, password_hash, password_number, must_change_password, version) values
  ('1d000000-0000-4000-8000-000000000001', 'admin', 'Zhao Liming 赵立明', 'LOCAL', true,
   'pbkdf2-sha512$210000$yaludQJVs4wQi5tCR3JIkg$vKSuAVp5pGf0t1O/W7IqiZZNK6ZvLFxIcxy2LDi0eXOZiwElbjMN59Sq/r6Xa5XQO5/4cLdLcTQSii+BoScAEA', 1, false, 0),
  ('1d000000-0000-4000-8000-000000000002', 'secretariat', 'Lin Ailing 林爱玲', 'LOCAL', true,
   'pbkdf2-sha512$210000$rUs2EFqvSeQ8Tmp45wceFQ$6riqr3Sh0M8MmczqSeVe6uEKFDo4uGr/wNVzCqK07GFYGeUHHOv29iP4Euu/VP4PQgMA6RIo4ZnJOzdR4c0Msw', 1, false, 0),
  ('1d000000-0000-4000-8000-000000000003', 'leader', 'Mariana Quispe', 'LOCAL', true,
   'pbkdf2-sha512$210000$RJSCFFoXVdYUfrabG9lGwg$C8odTS4iE6OHdtx372qat9dG5h6uFdiwm1btftz993jSzBnNydJwmTUcVts5BLsylxMMBzZQJ6jDFyQ1TWmPlA', 1, false, 0),
  ('1d000000-0000-4000-8000-000000000004', 'staff1', 'Chen Jing 陈静', 'LOCAL', true,
   'pbkdf2-sha512$210000$o8Lq3BCDKnAM+t1PQuKi8g$wPvNzsyWOqrsPBEjRSlVNHeHE1RMWcDgGt43qQhVNXbR7RdeLGlzrUOOyqSjkqif7cYkKjOBuXFaAVpBbnPuHA', 1, false, 0),
  ('1d000000-0000-4000-8000-000000000005', 'staff2', 'Tomás Rivera', 'LOCAL', true,
   'pbkdf2-sha512$210000$TAyDTrT/yDsO8AiAbFh8fA$gbZm5+VsiHicG5Wn+Gpbc3+Q+dbhKWO0zlXZaOIoe5d02yOFZRKTWaEDxBQunqjSv3PjzC9yfCzAPJTszHGvoA', 1, false, 0),
  ('1d000000-0000-4000-8000-000000000006', 'security', 'Wu Gang 吴刚', 'LOCAL', true,
   'pbkdf2-sha512$210000$5fl2JkXNKw0Py8o0UHgJhg$cnsdZC4jgRO7zoWUo1Sas5jjrmr4k2fJefomNvteeQxhwMaPUlaR2Z0YZKMFcfQSUwBlidg3FXGmcOGdJmc/MQ', 1, false, 0),
  ('1d000000-0000-4000-8000-000000000007', 'duty', 'Amina Diallo', 'LOCAL', true,
   'pbkdf2-sha512$210000$wCwugJR6tueklPkv0S0DUg$ovjOx4yIghGFMGFOM4uvlpbccDBlbBNDFAM1yGEr5qheCgk/y4A9Juqb7GfwSPNVWWwwO9eUZCcNi/EbSDg4dQ', 1, false, 0);

insert into account_role (account_id, role) values
  ('1d000000-0000-4000-8000-000000000001', 'ADMINISTRATOR'),
  ('1d000000-0000-4000-8000-000000000002', 'SECRETARIAT'),
  ('1d000000-0000-4000-8000-000000000003', 'LEADERSHIP'),
  ('1d000000-0000-4000-8000-000000000004', 'DELEGATION_STAFF'),
  ('1d000000-0000-4000-8000-000000000005', 'DELEGATION_STAFF'),
  ('1d000000-0000-4000-8000-000000000006', 'SECURITY'),
  ('1d000000-0000-4000-8000-000000000007', 'SECRETARIAT'),
  ('1d000000-0000-4000-8000-000000000007', 'SECURITY'),
  ('1d000000-0000-4000-8000-000000000007', 'LEADERSHIP');
