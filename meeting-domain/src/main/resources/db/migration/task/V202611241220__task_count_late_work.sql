-- C48: what was late when a group answered
alter table round_answer add column late_tasks integer default 0 not null;
