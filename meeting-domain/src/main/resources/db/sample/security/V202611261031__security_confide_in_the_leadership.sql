-- the few named: one of the leadership, too (SC3)
insert into security_incident_reader (incident_id, actor_id) values ('de300000-0000-4000-8000-000000060005', 'leadership');
