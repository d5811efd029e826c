-- some confirmed although tasks were late (C48)
update round_answer set late_tasks = 2 where said = 'CONFIRMED' and not late and group_code in ('DOC', 'CON', 'SEC', 'TEC')
   and mod(cast(extract(day from round_day) as integer) * 3 + char_length(said_by), 7) = 2;
