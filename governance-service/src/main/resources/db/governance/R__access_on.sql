-- Who may read the open business of a body, by its terms of a day.
create or replace function access_on(of_body uuid, of_day date) returns varchar language sql stable parallel safe as $$
    select t.access from body_terms t
     where t.body = of_body and (t.from_day is null or t.from_day <= of_day)
     order by t.number desc limit 1
$$;
