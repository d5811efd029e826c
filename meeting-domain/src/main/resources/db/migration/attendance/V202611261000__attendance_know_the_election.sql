-- LV6: consent is given before the sitting that elects begins, whatever else is missed before it
alter table leave_request add column election_at timestamp with time zone;
update leave_request set election_at = from_at where election;
alter table leave_request drop column election;
