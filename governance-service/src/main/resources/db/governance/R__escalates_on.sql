-- Whether a body may escalate on a day by its terms, and reports to somebody along a line that permits it.
create or replace function escalates_on(of_body uuid, of_day date) returns boolean language sql stable parallel safe as $$
    select coalesce((select 'ESCALATE' = any(t.verbs) from body_terms t
                      where t.body = of_body and (t.from_day is null or t.from_day <= of_day) order by t.number desc limit 1), false)
       and exists (select from reporting_line l where l.body = of_body and 'ESCALATE' = any(l.verbs)
                      and coalesce(l.from_day <= of_day, true) and coalesce(l.until_day >= of_day, true))
$$;
