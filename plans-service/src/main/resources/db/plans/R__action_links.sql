-- What an action waits for.
create or replace function waits_for(waiting uuid, asked date, inside boolean) returns json language sql stable as $$
    select coalesce(json_agg(json_build_object('action', d.id, 'reference', d.reference, 'due', d.due,
                    'state', lower(replace(d.state, '_', '-')), 'overdue', d.overdue, 'daysLate', d.days_late) order by d.sort_key), '[]')
      from action_dependency x
      cross join lateral (select * from action_at(asked, inside) d where d.id = x.depends_on limit 1) d
     where x.action = waiting and x.since <= asked and coalesce(x.ended_on > asked, true)
$$;

-- What goes on as an action, with how late each was by then. Planned once, not with every list of actions.
create or replace function carried_into(later uuid, asked date, inside boolean) returns json language sql stable as $$
    select coalesce(json_agg(json_build_object('action', f.id, 'reference', f.reference, 'decidedOn', c.decided_on,
                    'reason', c.reason, 'decision', c.decision, 'daysLate', f.days_late) order by f.sort_key), '[]')
      from carry_over c
      cross join lateral (select * from action_at(asked, inside) f where f.id = c.from_action limit 1) f
     where c.to_action = later and c.decided_on <= asked
$$;

-- What an action went on as, with how late it was by then.
create or replace function carried_to(earlier uuid, late int, asked date, inside boolean) returns json language sql stable as $$
    select coalesce(json_agg(json_build_object('action', t.id, 'reference', t.reference, 'decidedOn', c.decided_on,
                    'reason', c.reason, 'decision', c.decision, 'daysLate', late)), '[]')
      from carry_over c
      join action t on t.id = c.to_action
      join plan p on p.id = t.plan and (inside or p.state = 'PUBLISHED')
     where c.from_action = earlier and c.decided_on <= asked
$$;
