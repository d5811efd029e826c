-- demonstration accounts, each with the password plenum-demo-2026; they exist under meeting.demo=true only
insert into account (id, username, display_name, source, active, password_hash, password_number, must_change_password, version) values
  ('1d000000-0000-4000-8000-000000000001', 'admin', 'Zhao Liming 赵立明', 'LOCAL', true,
   'pbkdf2-sha512$210000$OchBRoEhN9NzeWk5eMr1Cw$RwvlR7uJ0bZgs59ZYSOQMQ6POwEaa6Zzu7adm7/c5JvatiYpxMwNLvOk11VZ40ch6Q81QFbGSHHl+hjqsflPBg', 1, false, 0),
  ('1d000000-0000-4000-8000-000000000002', 'secretariat', 'Lin Ailing 林爱玲', 'LOCAL', true,
   'pbkdf2-sha512$210000$NRAY3Kbrhwz213fSSQ9ldw$mgQ6xD8jXcRBEJI8yTAg2z9RaOlshuhaJefGI2qJ2DrpDduLOkEWL+20wpKBUirj3+0Bq5/XIukfbpgMiUJ+5g', 1, false, 0),
  ('1d000000-0000-4000-8000-000000000003', 'leadership', 'Mariana Quispe', 'LOCAL', true,
   'pbkdf2-sha512$210000$51aZaaXcujNE5O8Bp9/gYw$jUYj+sEabNPDRKT1u3dkHKFzfV5NtZtuun3L9XSNaW2Qvp7laGrF0Y5qEK0Ovb9XB6N0UqwgIwxcWqy+5OxOyg', 1, false, 0),
  ('1d000000-0000-4000-8000-000000000004', 'delegation', 'Chen Jing 陈静', 'LOCAL', true,
   'pbkdf2-sha512$210000$EeR4/pg4hkRjRpim7qCB3Q$/bze2/xYtkI+3nlibHUTH/ohJG+3JMqjXHEmTsfhoGPcZu4KLprnGScRvEHVp1Rowf/IrTfCVqCI92jE55LQEQ', 1, false, 0),
  ('1d000000-0000-4000-8000-000000000005', 'delegation2', 'Tomás Rivera', 'LOCAL', true,
   'pbkdf2-sha512$210000$x5ZERzapLZNnfbOy2Laa/Q$XalRWYtwJefhM2+fTo1l7UcQTfvIFLQmiGeAbwP+TGwH8Wr8+uDLHwih7E6DprxwMiCKKbR9kA+dUpEQtujijA', 1, false, 0),
  ('1d000000-0000-4000-8000-000000000006', 'security', 'Wu Gang 吴刚', 'LOCAL', true,
   'pbkdf2-sha512$210000$QIvQt+Wr612S+YQcn4QlYQ$TLFLQjudjzplLWSTqB5um48z06FtySHTs1TOuJX+m5s4IIwmntPSu0B1L7F6uT2hHjJ33sAF2nCPSIgK01x8Cw', 1, false, 0),
  ('1d000000-0000-4000-8000-000000000007', 'duty', 'Amina Diallo', 'LOCAL', true,
   'pbkdf2-sha512$210000$I/hJeLKA1PWNEpRFG8zG6g$+QbAtuWtRNxVghJxM5IBC2nJC4iVQj/bUgUhXnx94jio8MEcPzqX/O8dJYdQYblsG/iRGyexMOflDvJONIdXmg', 1, false, 0);

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
