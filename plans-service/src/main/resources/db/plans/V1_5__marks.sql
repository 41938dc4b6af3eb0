-- What happens to few actions is marked on those, for ever, so that a list looks it up there only. A mark says that
-- there may be rows to read, never what they say of a date.
alter table action
    add column has_evidence    boolean not null default false,
    add column has_sign_off    boolean not null default false,
    add column has_re_planning boolean not null default false,
    add column has_carry_over  boolean not null default false,
    add column has_edit        boolean not null default false,
    add column has_dependency  boolean not null default false;
alter table recommendation add column has_sign_off boolean not null default false;

-- Marks rows of a table: arguments are the table, the mark, and the columns that refer to the rows.
create function leave_mark() returns trigger language plpgsql as $$
begin
    for i in 2 .. tg_nargs - 1 loop
        execute format('update %1$I set %2$I = true where id = ($1 ->> %3$L)::uuid and not %2$I', tg_argv[0], tg_argv[1], tg_argv[i])
          using to_jsonb(new);
    end loop;
    return null;
end $$;
create trigger mark after insert on evidence for each row execute function leave_mark('action', 'has_evidence', 'action');
create trigger mark_action after insert on sign_off for each row when (new.action is not null)
    execute function leave_mark('action', 'has_sign_off', 'action');
create trigger mark_recommendation after insert on sign_off for each row when (new.recommendation is not null)
    execute function leave_mark('recommendation', 'has_sign_off', 'recommendation');
create trigger mark after insert on re_planning for each row execute function leave_mark('action', 'has_re_planning', 'action');
create trigger mark after insert on carry_over for each row execute function leave_mark('action', 'has_carry_over', 'from_action', 'to_action');
create trigger mark after insert on action_edit for each row execute function leave_mark('action', 'has_edit', 'action');
create trigger mark after insert on action_dependency for each row execute function leave_mark('action', 'has_dependency', 'action');

alter table action disable trigger user;
alter table recommendation disable trigger user;
update action a set
    has_evidence    = exists (select from evidence e where e.action = a.id),
    has_sign_off    = exists (select from sign_off f where f.action = a.id),
    has_re_planning = exists (select from re_planning n where n.action = a.id),
    has_carry_over  = exists (select from carry_over c where a.id in (c.from_action, c.to_action)),
    has_edit        = exists (select from action_edit e where e.action = a.id),
    has_dependency  = exists (select from action_dependency d where d.action = a.id);
update recommendation r set has_sign_off = exists (select from sign_off f where f.recommendation = r.id);
alter table action enable trigger user;
alter table recommendation enable trigger user;

-- Every action as it stood at a date, to somebody inside the authority or outside it. What is derived of an action is
-- derived here and nowhere else; the planner inlines it, so a list costs what its own rows cost. Lateness counts from
-- the first date promised until it was completed, signed off or carried over. Days of a suspension do not count; those
-- before it stay. From the day it was withdrawn there is no action. "offset 0" has a value computed once.
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
           greatest(0, u.until - d.original - paused.days),
           coalesce(d.counts, a.counts), latest.as_at, suspension.reason, coalesce(impact.pieces, 0),
           s.state not in ('SUPERSEDED', 'SIGNED_OFF', 'SUSPENDED') and coalesce(latest.state = 'RETURNED', false), impact.since,
           signed.decided_on
      from action a
      join plan p on p.id = a.plan and (inside or p.state = 'PUBLISHED')
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
            where s.phase = a.phase and s.began <= asked and (s.ended is null or s.ended > asked)
            order by s.began desc limit 1) suspension on true
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
           select count(*)::int as pieces, min(e.dated) as since from evidence e
            where a.has_evidence and e.action = a.id and e.kind = 'IMPACT' and evidence_counts(e, asked)) impact on true
      left join lateral (
           select n.decided_on from re_planning n
            where a.has_re_planning and n.action = a.id and n.was is null and n.decided_on > asked limit 1) undated on true
      left join lateral (
           select n.due from re_planning n
            where a.has_re_planning and n.action = a.id and n.decided_on <= asked
            order by n.decided_on desc, n.id desc limit 1) planned on true
      cross join lateral (select least(own.decided_on, whole.decided_on) as decided_on) signed
      cross join lateral (
           select case when latest.state = 'ACCEPTED' then latest.claimed else earlier.claimed end as claimed,
                  case when latest.state = 'ACCEPTED' then latest.counts else earlier.counts end as counts,
                  case when latest.state = 'ACCEPTED' then latest.as_at else earlier.as_at end as as_at) accepted
      cross join lateral (
           select case when undated.decided_on is null then a.original_due end as original,
                  coalesce(planned.due, case when undated.decided_on is null then a.original_due end) as due,
                  case when accepted.claimed = 'COMPLETED' then accepted.as_at end as completed_on,
                  accepted.counts) d
      cross join lateral (
           select least(asked, d.completed_on, signed.decided_on, carried.decided_on) as until) u
      cross join lateral (
           select coalesce(sum(least(coalesce(s.ended, u.until), u.until) - greatest(s.began, d.original)), 0)::int as days
             from suspension s
            where a.phase is not null and s.phase = a.phase
              and s.began < u.until and coalesce(s.ended, u.until) > d.original) paused
      cross join lateral (
           select case when carried.decided_on is not null then 'SUPERSEDED'
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
     where a.withdrawn_on is null or a.withdrawn_on > asked;
end;
