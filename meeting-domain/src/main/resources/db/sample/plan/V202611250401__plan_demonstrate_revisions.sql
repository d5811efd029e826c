-- the section on lodging and transport was written twice (P6)
update plan_section set revision = 2, changed_at = timestamp with time zone '${now}' - interval '120' hour, changed_by = 'Tang Wei 唐伟'
 where congress_id = 'de300000-0000-4000-8000-00000000a001' and kind = 'LOGISTICS';
insert into plan_section_revision (congress_id, kind, revision, content, saved_by, saved_at)
select congress_id, kind, revision, content, changed_by, changed_at from plan_section where congress_id = 'de300000-0000-4000-8000-00000000a001' and kind = 'LOGISTICS';
update plan_section_revision set content = replace(replace(replace(replace(content,
         'fourteen buses in four convoys', 'twelve buses in three convoys'), 'catorce autobuses en cuatro caravanas', 'doce autobuses en tres caravanas'),
         '大巴十四辆，分四个车队', '大巴十二辆，分三个车队'), '"VEHICLES":"14","SPARE_VEHICLES":"4","VEHICLE_SEATS":"560"', '"VEHICLES":"12","SPARE_VEHICLES":"3","VEHICLE_SEATS":"480"')
 where congress_id = 'de300000-0000-4000-8000-00000000a001' and kind = 'LOGISTICS' and revision = 1;
