-- The state of evidence at a date. Expiry is never stored: accepted evidence has expired on the day after its last.
create or replace function evidence_state(e evidence, asked date) returns text language sql immutable as $$
    select case when e.state = 'ACCEPTED' and e.expires_on < asked then 'EXPIRED' else e.state end
$$;

-- Does it count at a date, for a rating or a sign-off?
create or replace function evidence_counts(e evidence, asked date) returns boolean language sql immutable as $$
    select e.dated <= asked and evidence_state(e, asked) = 'ACCEPTED'
$$;

-- Do an action's dates count? ActionLifecycle says of which state that is so, and a test holds the two together.
create or replace function is_running(state text) returns boolean language sql immutable as $$
    select state in ('NOT_STARTED', 'IN_PROGRESS', 'ON_HOLD', 'COMPLETED_CLAIMED')
$$;

-- The phases that an edited action was in, and when: a suspension counts only while it was there, so that moving it into
-- a phase or out of one neither sheds lateness nor adds any. Null is for ever. "strict" keeps the planner from inlining it,
-- twice, into every list.
drop function if exists phase_stays(uuid);
create function phase_stays(edited uuid) returns table (phase uuid, since date, until date) language sql stable strict as $$
    select s.phase, s.since, lead(s.since) over (order by s.place)
      from (select (e.was ->> 'phase')::uuid as phase, null::date as since, 0 as place
              from (select e.was from action_edit e where e.action = edited order by e.edited_on, e.id limit 1) e
             union all
            select (e.became ->> 'phase')::uuid, e.edited_on, row_number() over (order by e.edited_on, e.id)
              from action_edit e where e.action = edited) s
$$;

-- The last accepted word on each quantity of an action, up to a date and before an update of that date; where there is
-- none, how the plan began.
create or replace function counted(counting uuid, began jsonb, asked date, before uuid) returns jsonb language sql stable as $$
    select coalesce(jsonb_agg(coalesce(said.count, own.count) order by own.place), '[]')
      from jsonb_array_elements(began) with ordinality own (count, place)
      left join lateral (
           select c.count from progress_update u cross join jsonb_array_elements(u.counts) c (count)
            where u.action = counting and u.state = 'ACCEPTED' and u.counts <> '[]' and (u.as_at, u.id) < (asked, before)
              and c.count ->> 'of' = own.count ->> 'of'
            order by u.as_at desc, u.id desc limit 1) said on true
$$;

-- Every action as it stood at a date, to somebody inside the authority or outside it. What is derived of an action is
-- derived here and nowhere else; the planner inlines it, so a list costs what its own rows cost. Lateness counts from
-- the first date promised until it was completed, signed off or carried over. Days of a suspension do not count; those
-- before it stay. From the day it was withdrawn there is no action. "offset 0" has a value computed once, or a
-- condition asked before what depends on it.
drop function if exists action_at(date, boolean);
create function action_at(asked date, inside boolean)
    returns table (
        id uuid, version int, authority varchar, plan uuid, recommendation uuid, part char, reference varchar,
        sort_key varchar, text varchar, lead_agency varchar, co_leads varchar[], owner varchar, workstream uuid,
        phase uuid, original_due date, due_from date, due_words varchar, due date, completed_on date, state text, overdue boolean, days_late int,
        counts jsonb, last_update date, suspended_because text, impact int, returned boolean, impact_since date,
        signed_off_on date, theme uuid, has_edit boolean, has_dependency boolean, has_carry_over boolean)
    language sql stable as $$
    select a.id, a.version, a.authority, a.plan, a.recommendation, a.part, a.reference, a.sort_key, a.text,
           a.lead_agency, a.co_leads, a.owner, a.workstream, a.phase, d.original, d.due_from, d.due_words, d.due, d.completed_on, s.state,
           s.is_running and coalesce(d.due < asked, false),
           greatest(0, u.until - d.original - coalesce(suspended.days, 0)),
           d.counts, latest.as_at, suspended.reason, coalesce(seldom.pieces, 0),
           (s.is_running or s.state = 'COMPLETED_ACCEPTED') and coalesce(latest.state = 'RETURNED', false), seldom.since,
           seldom.signed, a.theme, a.has_edit, a.has_dependency, a.has_carry_over
      from action a
      left join lateral (
           select u.claimed, u.as_at, u.state, u.counts from progress_update u
            where u.action = a.id and u.as_at <= asked and (u.state = 'ACCEPTED' or inside)
            order by u.as_at desc, u.id desc limit 1) latest on true
      left join lateral (
           select u.claimed, u.as_at, u.counts from progress_update u
            where latest.state <> 'ACCEPTED' and u.action = a.id and u.state = 'ACCEPTED' and u.as_at <= asked
            order by u.as_at desc, u.id desc limit 1) earlier on true
      left join lateral (
           select carried.decided_on as carried, signed.decided_on as signed,
                  undated.decided_on is not null as was_undated, planned.due as planned, impact.pieces, impact.since
             from (select where a.has_carry_over or a.has_sign_off or a.has_re_planning or a.has_evidence
                          or exists (select from sign_off f where f.recommendation = a.recommendation)
                   offset 0) marked
             left join lateral (
                  select c.decided_on from carry_over c
                   where a.has_carry_over and c.from_action = a.id and c.decided_on <= asked limit 1) carried on true
             left join lateral (
                  select min(f.decided_on) as decided_on from sign_off f
                   where (f.action = a.id or f.recommendation = a.recommendation)
                     and f.decided_on <= asked and (f.reopened_on is null or f.reopened_on > asked)) signed on true
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
      cross join lateral (
           select case when latest.state = 'ACCEPTED' then latest.claimed else earlier.claimed end as claimed,
                  case when latest.state = 'ACCEPTED' then latest.counts else earlier.counts end as counts,
                  case when latest.state = 'ACCEPTED' then latest.as_at else earlier.as_at end as as_at) accepted
      cross join lateral (
           select case when seldom.was_undated is not true then a.original_due end as original,
                  case when seldom.was_undated is not true then a.due_from end as due_from, a.due_words,
                  coalesce(seldom.planned, case when seldom.was_undated is not true then a.original_due end) as due,
                  case when accepted.claimed = 'COMPLETED' then accepted.as_at end as completed_on,
                  case when accepted.as_at is null or a.counts = '[]' then a.counts
                       when jsonb_array_length(accepted.counts) = jsonb_array_length(a.counts) then accepted.counts
                       else counted(a.id, a.counts, asked, 'ffffffff-ffff-ffff-ffff-ffffffffffff') end as counts) d
      cross join lateral (
           select least(asked, d.completed_on, seldom.signed, seldom.carried) as until) u
      left join lateral (
           select paused.*
             from (select where a.phase is not null or a.has_edit offset 0) phased
            cross join lateral (
                  select max(s.reason || ' (' || s.decided_by || ')') filter (where (s.ended is null or s.ended > asked)
                             and (t.since is null or t.since <= asked) and (t.until is null or t.until > asked)) as reason,
                         sum(greatest(0, least(coalesce(s.ended, u.until), u.until, t.until) - greatest(s.began, d.original, t.since)))::int as days
                    from (select a.phase, null::date as since, null::date as until where not a.has_edit
                           union all
                          select * from phase_stays(a.id) where a.has_edit) t
                    join suspension s on s.phase = t.phase and s.began <= asked) paused
           ) suspended on true
      cross join lateral (
           select case when seldom.carried is not null then 'SUPERSEDED'
                       when seldom.signed is not null then 'SIGNED_OFF'
                       when accepted.claimed = 'COMPLETED' then 'COMPLETED_ACCEPTED'
                       when suspended.reason is not null then 'SUSPENDED'
                       when latest.claimed = 'COMPLETED' and latest.state <> 'RETURNED' then 'COMPLETED_CLAIMED'
                       else coalesce(case when latest.state = 'RETURNED' then accepted.claimed else latest.claimed end,
                                     'NOT_STARTED') end as state
            offset 0) c
      cross join lateral (
           select c.state, is_running(c.state) as is_running) s
     where (inside or (select p.state = 'PUBLISHED' from plan p where p.id = a.plan))
       and (a.withdrawn_on is null or a.withdrawn_on > asked)
$$;
