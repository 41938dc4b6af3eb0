-- Log actions as they stood on a day.
create or replace function log_action_at(on_day date) returns setof log_action language sql stable as $$
    select a.id, a.version, a.authority, a.body, a.meeting, a.item, a.text, a.seat, a.agency, a.owner, a.raised_on, a.first_due,
           s.due, s.state, s.completed_on, s.closed_at, s.closed_on, s.decision, s.outcome
      from log_action a
      join lateral (select x.* from log_action_step x where x.log_action = a.id and x.known_on <= on_day order by x.id desc limit 1) s on true
$$;

-- Risks as they stood on a day.
create or replace function risk_at(on_day date) returns setof risk language sql stable as $$
    select r.id, r.version, r.authority, r.body, r.reference, s.title, s.likelihood, s.impact, s.stated_score, s.assessed_on,
           s.agency, s.owner, s.mitigation, s.subjects, s.closed_on, s.closing
      from risk r
      join lateral (select x.* from risk_step x where x.risk = r.id and (x.known_on is null or x.known_on <= on_day) order by x.id desc limit 1) s on true
$$;
