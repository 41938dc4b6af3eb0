-- A list of actions costs a third less than it did: what happens to few actions is looked up at once and only for those that
-- bear a mark, and what is told of few is told by functions of their own, which no list prepares that does not need them.

-- The phases that an edited action was in, and when: a suspension counts only while it was there, so that moving it into
-- a phase or out of one neither sheds lateness nor adds any. Null is for ever.
create function phase_stays(edited uuid) returns table (phase uuid, since date, until date) language sql stable
begin atomic
    select s.phase, s.since, lead(s.since) over (order by s.place)
      from (select (e.was ->> 'phase')::uuid as phase, null::date as since, 0 as place
              from (select e.was from action_edit e where e.action = edited order by e.edited_on, e.id limit 1) e
             union all
            select (e.became ->> 'phase')::uuid, e.edited_on, row_number() over (order by e.edited_on, e.id)
              from action_edit e where e.action = edited) s;
end;

-- Every action as it stood at a date, to somebody inside the authority or outside it. What is derived of an action is
-- derived here and nowhere else; the planner inlines it, so a list costs what its own rows cost. Lateness counts from
-- the first date promised until it was completed, signed off or carried over. Days of a suspension do not count; those
-- before it stay. From the day it was withdrawn there is no action. "offset 0" has a value computed once, or a
-- condition asked before what depends on it.
create or replace function action_at(asked date, inside boolean)
    returns table (
        id uuid, version int, authority varchar, plan uuid, recommendation uuid, part char, reference varchar,
        sort_key varchar, text varchar, lead_agency varchar, co_leads varchar[], owner varchar, workstream uuid,
        phase uuid, original_due date, due date, completed_on date, state text, overdue boolean, days_late int,
        counts jsonb, last_update date, suspended_because text, impact int, returned boolean, impact_since date,
        signed_off_on date)
    language sql stable
begin atomic
    select a.id, a.version, a.authority, a.plan, a.recommendation, a.part, a.reference, a.sort_key, a.text,
           a.lead_agency, a.co_leads, a.owner, a.workstream, a.phase, d.original, d.due, d.completed_on, s.state,
           s.is_open and coalesce(d.due < asked, false),
           greatest(0, u.until - d.original - coalesce(paused.days, 0)),
           coalesce(d.counts, a.counts), latest.as_at, suspension.reason, coalesce(seldom.pieces, 0),
           s.state not in ('SUPERSEDED', 'SIGNED_OFF', 'SUSPENDED') and coalesce(latest.state = 'RETURNED', false), seldom.since,
           signed.decided_on
      from action a
      left join recommendation r on r.id = a.recommendation
      left join lateral (
           select u.claimed, u.as_at, u.state, u.counts from progress_update u
            where u.action = a.id and u.as_at <= asked and (u.state = 'ACCEPTED' or inside)
            order by u.as_at desc, u.id desc limit 1) latest on true
      left join lateral (
           select u.claimed, u.as_at, u.counts from progress_update u
            where latest.state <> 'ACCEPTED' and u.action = a.id and u.state = 'ACCEPTED' and u.as_at <= asked
            order by u.as_at desc, u.id desc limit 1) earlier on true
      left join lateral (
           select s.began, s.reason || ' (' || s.decided_by || ')' as reason from suspension s
            where s.phase = case when a.has_edit
                                 then (select t.phase from phase_stays(a.id) t
                                        where coalesce(t.since <= asked, true) and coalesce(t.until > asked, true))
                                 else a.phase end
              and s.began <= asked and (s.ended is null or s.ended > asked)
            order by s.began desc limit 1) suspension on true
      left join lateral (
           select carried.decided_on as carried, own.decided_on as own, whole.decided_on as whole,
                  undated.decided_on is not null as was_undated, planned.due as planned, impact.pieces, impact.since
             from (select where a.has_carry_over or a.has_sign_off or r.has_sign_off or a.has_re_planning or a.has_evidence
                   offset 0) marked
             left join lateral (
                  select c.decided_on from carry_over c
                   where a.has_carry_over and c.from_action = a.id and c.decided_on <= asked limit 1) carried on true
             left join lateral (
                  select f.decided_on from sign_off f
                   where a.has_sign_off and f.action = a.id
                     and f.decided_on <= asked and (f.reopened_on is null or f.reopened_on > asked)
                   order by f.decided_on limit 1) own on true
             left join lateral (
                  select f.decided_on from sign_off f
                   where r.has_sign_off and f.recommendation = r.id
                     and f.decided_on <= asked and (f.reopened_on is null or f.reopened_on > asked)
                   order by f.decided_on limit 1) whole on true
             left join lateral (
                  select n.decided_on from re_planning n
                   where a.has_re_planning and n.action = a.id and n.was is null and n.decided_on > asked limit 1) undated on true
             left join lateral (
                  select n.due from re_planning n
                   where a.has_re_planning and n.action = a.id and n.decided_on <= asked
                   order by n.decided_on desc, n.id desc limit 1) planned on true
             left join lateral (
                  select count(*)::int as pieces, min(e.dated) as since from evidence e
                   where a.has_evidence and e.action = a.id and e.kind = 'IMPACT' and evidence_counts(e, asked)) impact on true
           ) seldom on true
      cross join lateral (select least(seldom.own, seldom.whole) as decided_on) signed
      cross join lateral (
           select case when latest.state = 'ACCEPTED' then latest.claimed else earlier.claimed end as claimed,
                  case when latest.state = 'ACCEPTED' then latest.counts else earlier.counts end as counts,
                  case when latest.state = 'ACCEPTED' then latest.as_at else earlier.as_at end as as_at) accepted
      cross join lateral (
           select case when seldom.was_undated is not true then a.original_due end as original,
                  coalesce(seldom.planned, case when seldom.was_undated is not true then a.original_due end) as due,
                  case when accepted.claimed = 'COMPLETED' then accepted.as_at end as completed_on,
                  accepted.counts) d
      cross join lateral (
           select least(asked, d.completed_on, signed.decided_on, seldom.carried) as until) u
      left join lateral (
           select sum(greatest(0, least(coalesce(s.ended, u.until), u.until, t.until) - greatest(s.began, d.original, t.since)))::int as days
             from (select a.phase, null::date as since, null::date as until where a.phase is not null and not a.has_edit
                    union all
                   select * from phase_stays(a.id) where a.has_edit) t
             join suspension s on s.phase = t.phase and s.began < u.until and coalesce(s.ended, u.until) > d.original) paused on true
      cross join lateral (
           select case when seldom.carried is not null then 'SUPERSEDED'
                       when signed.decided_on is not null then 'SIGNED_OFF'
                       when accepted.claimed = 'COMPLETED' then 'COMPLETED_ACCEPTED'
                       when suspension.began is not null then 'SUSPENDED'
                       when latest.claimed = 'COMPLETED' and latest.state <> 'RETURNED' then 'COMPLETED_CLAIMED'
                       else coalesce(case when latest.state = 'RETURNED' then accepted.claimed else latest.claimed end,
                                     'NOT_STARTED') end as state
            offset 0) c
      cross join lateral (
           select c.state,
                  c.state not in ('SUPERSEDED', 'SIGNED_OFF', 'COMPLETED_ACCEPTED', 'SUSPENDED') as is_open) s
     where (inside or (select p.state = 'PUBLISHED' from plan p where p.id = a.plan))
       and (a.withdrawn_on is null or a.withdrawn_on > asked);
end;

-- What an action waits for.
create function waits_for(waiting uuid, asked date, inside boolean) returns json language sql stable
begin atomic
    select coalesce(json_agg(json_build_object('action', d.id, 'reference', d.reference, 'due', d.due,
                    'state', lower(replace(d.state, '_', '-')), 'overdue', d.overdue, 'daysLate', d.days_late) order by d.sort_key), '[]')
      from action_dependency x
      cross join lateral (select * from action_at(asked, inside) d where d.id = x.depends_on limit 1) d
     where x.action = waiting and x.since <= asked and coalesce(x.ended_on > asked, true);
end;

-- What an action went on as, with how late it was by then.
create function carried_to(earlier uuid, late int, asked date, inside boolean) returns json language sql stable
begin atomic
    select coalesce(json_agg(json_build_object('action', t.id, 'reference', t.reference, 'decidedOn', c.decided_on,
                    'reason', c.reason, 'decision', c.decision, 'daysLate', late)), '[]')
      from carry_over c
      join action t on t.id = c.to_action
      join plan p on p.id = t.plan and (inside or p.state = 'PUBLISHED')
     where c.from_action = earlier and c.decided_on <= asked;
end;
