-- C13
alter table countdown_task add column done_before boolean;
alter table countdown_task add constraint countdown_task_c13_done check (done_before is null or done_before = false or progress = 'DONE');
