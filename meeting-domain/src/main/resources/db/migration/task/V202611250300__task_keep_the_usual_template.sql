-- C14: what a template that is there from the beginning is reset to
create table task_template_original_task (
  template_id uuid not null references task_template,
  code        varchar(12) not null,
  title_en    varchar(300),
  title_es    varchar(300),
  title_zh    varchar(300),
  group_code  varchar(6) not null,
  t_minus     integer not null,
  days        integer not null,
  primary key (template_id, code)
);

create table task_template_original_dependency (
  template_id uuid not null references task_template,
  code        varchar(12) not null,
  depends_on  varchar(12) not null,
  primary key (template_id, code, depends_on)
);

insert into task_template_original_task (template_id, code, title_en, title_es, title_zh, group_code, t_minus, days)
select template_id, code, title_en, title_es, title_zh, group_code, t_minus, days from task_template_task
where template_id = '7e370000-0000-4000-8000-000000000062';

insert into task_template_original_dependency (template_id, code, depends_on)
select template_id, code, depends_on from task_template_dependency where template_id = '7e370000-0000-4000-8000-000000000062';
