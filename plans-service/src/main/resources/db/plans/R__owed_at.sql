-- Actions whose next update was due before a date. The clock of an action starts with the rhythm or with its latest
-- report, whichever is later; what is returned counts as not reported.
drop function if exists owed_at(date);
create function owed_at(asked date)
    returns table (
        id uuid, authority varchar, reference varchar, sort_key varchar, text varchar, lead_agency varchar,
        owner varchar, rhythm varchar, last_update date, due date, days_owed int)
    language sql stable as $$
    select o.id, o.authority, o.reference, o.sort_key, o.text, o.lead_agency, o.owner, r.rhythm, reported.as_at, d.due,
           asked - d.due
      from action o
      join lateral (
           select n.rhythm, n.since from reporting_rhythm n
            where n.plan = o.plan and n.since <= asked order by n.since desc limit 1) r on r.rhythm <> 'NONE'
      left join lateral (
           select u.as_at from progress_update u
            where u.action = o.id and u.as_at <= asked and u.state <> 'RETURNED'
            order by u.as_at desc, u.id desc limit 1) reported on true
      cross join lateral (
           select (greatest(r.since, reported.as_at) + case r.rhythm
                       when 'WEEKLY' then interval '7 days' when 'FORTNIGHTLY' then interval '14 days'
                       when 'MONTHLY' then interval '1 month' else interval '3 months' end)::date as due) d
      cross join lateral (select x.state from action_at(asked, true) x where x.id = o.id offset 0) a
     where is_running(a.state) and a.state <> 'COMPLETED_CLAIMED' and d.due < asked
$$;
