-- P15: days between the openings of the plan that was copied and this one; null where days in texts wait for nobody
alter table organisation_plan add column moved_days integer;
