-- people who work in groups only; their password is that of the other accounts
insert into account (id, username, display_name, source, active, password_hash, password_number, must_change_password, email, version)
select cast(n.id as uuid), n.username, n.name, 'LOCAL', true, a.password_hash, 2, false, n.username || '@example.org', 1 from account a
  join (values
    ('de300000-0000-4000-8000-ac2000000001', 'chen', 'Chen Jing 陈静'),
    ('de300000-0000-4000-8000-ac2000000002', 'zhou', 'Zhou Bo 周波'),
    ('de300000-0000-4000-8000-ac2000000003', 'han', 'Han Xue 韩雪'),
    ('de300000-0000-4000-8000-ac2000000004', 'xu', 'Xu Lei 徐磊'),
    ('de300000-0000-4000-8000-ac2000000005', 'luo', 'Luo Min 罗敏'),
    ('de300000-0000-4000-8000-ac2000000006', 'deng', 'Deng Fang 邓芳'),
    ('de300000-0000-4000-8000-ac2000000007', 'peng', 'Peng Hui 彭辉'),
    ('de300000-0000-4000-8000-ac2000000008', 'group', 'Tang Wei 唐伟'),
    ('de300000-0000-4000-8000-ac2000000009', 'song', 'Song Yan 宋岩'),
    ('de300000-0000-4000-8000-ac200000000a', 'guo', 'Guo Qiang 郭强'),
    ('de300000-0000-4000-8000-ac200000000b', 'ye', 'Ye Lan 叶兰'),
    ('de300000-0000-4000-8000-ac200000000c', 'qin', 'Qin Yu 秦宇'),
    ('de300000-0000-4000-8000-ac200000000d', 'ma', 'Ma Jun 马军')) n(id, username, name) on 1 = 1
 where a.username = 'delegation';

insert into account_role (account_id, role)
select a.id, 'GROUP_STAFF' from account a where a.email like '%@example.org' or a.username in ('security', 'everything');
