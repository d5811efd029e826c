insert into arrival_walk_in (id, congress_id, category, full_name, latin_name, delegation_id, unit, phone, document_number, desk, why, state,
                             requested_by, requested_by_name, requested_at, decided_by, decided_by_name, decided_at, answer, version) values
  ('de300000-0000-4000-8000-00000000a201', 'de300000-0000-4000-8000-000000000002', 'PRESS', '罗晓敏', 'Luo Xiaomin', null, '市广播电视台', '100 0000 0911', null,
   'Lobby 2', '替换患病记者，台里有函 Stands in for a reporter who is ill; letter of the station', 'REQUESTED', 'desk-clerk', 'Fang Yu 方瑜',
   timestamp with time zone '${today} 07:40:00+08:00' - interval '24' hour, null, null, null, null, 0),
  ('de300000-0000-4000-8000-00000000a202', 'de300000-0000-4000-8000-000000000002', 'OBSERVER', '段志刚', 'Duan Zhigang', null, '滨江社区', '100 0000 0912', null,
   'Lobby 1', '自称旁听人员 Says he is an observer', 'REFUSED', 'desk-clerk', 'Fang Yu 方瑜', timestamp with time zone '${today} 08:05:00+08:00' - interval '24' hour,
   'secretariat', 'Lin Yue 林悦', timestamp with time zone '${today} 08:09:00+08:00' - interval '24' hour, '旁听名额已满 No places left for observers', 0);
