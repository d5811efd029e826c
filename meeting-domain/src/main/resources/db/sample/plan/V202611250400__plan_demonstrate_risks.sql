-- who walks needs no convoy: two scenarios cannot happen that way (P14); how many risks are open is not typed any more
update plan_section set content = replace(replace(content, ',"OPEN_RISKS":"2"', ''), '"LEAD_DAYS":"40","TRAVEL_MINUTES":"8"', '"LEAD_DAYS":"40","TRAVEL_MINUTES":"8","RISKS_SPARED":"X14, X15"')
 where congress_id = 'de300000-0000-4000-8000-00000000a001' and kind = 'LOGISTICS';
update plan_section set content = replace(content, ',"OPEN_RISKS":"1"', '')
 where congress_id = 'de300000-0000-4000-8000-00000000a001' and kind = 'TIME_AND_PLACE';
update plan_section_revision set content = replace(replace(content, ',"OPEN_RISKS":"2"', ''), '"LEAD_DAYS":"40","TRAVEL_MINUTES":"8"', '"LEAD_DAYS":"40","TRAVEL_MINUTES":"8","RISKS_SPARED":"X14, X15"')
 where congress_id = 'de300000-0000-4000-8000-00000000a001' and kind = 'LOGISTICS';
update plan_section_revision set content = replace(content, ',"OPEN_RISKS":"1"', '')
 where congress_id = 'de300000-0000-4000-8000-00000000a001' and kind = 'TIME_AND_PLACE';
