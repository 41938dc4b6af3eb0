-- A body's decision that something is done and made a difference, and whether it was reopened. Kept for ever, so that
-- any date can be asked what stood on it.
create table sign_off (
    id                uuid primary key,
    recommendation    uuid references recommendation,
    action            uuid references action,
    phase             uuid references phase,
    decided_on        date         not null,
    body              varchar(200) not null,
    decision          varchar(120),
    recorded_by       varchar(200) not null,
    reopened_on       date,
    reopened_body     varchar(200),
    reopened_reason   varchar(2000),
    reopened_decision varchar(120),
    reopened_by       varchar(200),
    constraint sign_off_of_one check (num_nonnulls(recommendation, action, phase) = 1),
    constraint sign_off_reopening check (num_nulls(reopened_on, reopened_body, reopened_reason, reopened_by) in (0, 4)
                                         and (reopened_decision is null or reopened_on is not null)),
    constraint sign_off_order check (reopened_on >= decided_on)
);
create index sign_off_recommendation on sign_off (recommendation, decided_on);
create index sign_off_action on sign_off (action, decided_on);
create index sign_off_phase on sign_off (phase, decided_on);
-- What is signed off is signed off once.
create unique index sign_off_recommendation_unique on sign_off (recommendation) where reopened_on is null;
create unique index sign_off_action_unique on sign_off (action) where reopened_on is null;
create unique index sign_off_phase_unique on sign_off (phase) where reopened_on is null;

-- It can be reopened once and is otherwise never changed.
create function keep_sign_off() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.reopened_on is not null
       or (new.recommendation, new.action, new.phase, new.decided_on, new.body, new.decision, new.recorded_by)
          is distinct from (old.recommendation, old.action, old.phase, old.decided_on, old.body, old.decision, old.recorded_by) then
        raise exception 'append-only table sign_off';
    end if;
    return new;
end $$;
create trigger keep_sign_off before update or delete on sign_off for each row execute function keep_sign_off();
select put_under_audit('sign_off');

insert into sign_off (id, recommendation, decided_on, body, decision, recorded_by)
select uuidv7(), id, signed_off_on, signed_off_by, signed_off_with, signed_off_by from recommendation where signed_off_on is not null;

-- A phase is suspended, and resumed, by a body's decision.
alter table suspension
    add column decision        varchar(120),
    add column resumed_by      varchar(200),
    add column resume_reason   varchar(2000),
    add column resume_decision varchar(120),
    add constraint suspension_resumption check (num_nulls(ended, resumed_by, resume_reason) in (0, 3)
                                                and (resume_decision is null or ended is not null));

create index action_phase on action (phase, sort_key) where phase is not null;

-- An action goes on as another. No action goes on twice, so that what became of it has one answer.
create table carry_over (
    id          uuid primary key,
    from_action uuid          not null references action,
    to_action   uuid          not null references action,
    decided_on  date          not null,
    reason      varchar(2000) not null,
    decision    varchar(120),
    recorded_by varchar(200)  not null,
    constraint carry_over_unique unique (from_action),
    constraint carry_over_another check (from_action <> to_action)
);
create index carry_over_to on carry_over (to_action, decided_on);
create trigger append_only before update or delete on carry_over for each row execute function refuse_change();
select put_under_audit('carry_over');

-- Somebody's own rating beside the derived one, until it expires or is ended.
create table rating_override (
    id             uuid primary key,
    recommendation uuid          not null references recommendation,
    rag            varchar(10)   not null check (rag in ('GREEN', 'AMBER', 'RED', 'GREY')),
    reason         varchar(2000) not null,
    author         varchar(200)  not null,
    made_on        date          not null,
    expires_on     date          not null,
    ended_on       date,
    ended_by       varchar(200),
    constraint rating_override_expiry check (expires_on > made_on),
    constraint rating_override_end check ((ended_on is null) = (ended_by is null) and ended_on >= made_on)
);
create index rating_override_recommendation on rating_override (recommendation, made_on);
select put_under_audit('rating_override');

-- Every action as it stood at a date, to somebody inside the authority or outside it. What is derived of an action is
-- derived here and nowhere else; the planner inlines it, so a list costs what its own rows cost. Lateness counts from
-- the first date promised until it was completed, signed off or carried over. Days of a suspension do not count; those
-- before it stay.
drop function action_at(date, boolean);
create function action_at(asked date, inside boolean)
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
           coalesce(accepted.counts, a.counts), latest.as_at, suspension.reason, impact.pieces,
           s.state not in ('SUPERSEDED', 'SIGNED_OFF', 'SUSPENDED') and coalesce(latest.state = 'RETURNED', false), impact.since,
           signed.decided_on
      from action a
      join plan p on p.id = a.plan and (inside or p.state = 'PUBLISHED')
      left join lateral (
           select u.claimed, u.as_at, u.counts from progress_update u
            where u.action = a.id and u.state = 'ACCEPTED' and u.as_at <= asked
            order by u.as_at desc, u.id desc limit 1) accepted on true
      left join lateral (
           select u.claimed, u.as_at, u.state from progress_update u
            where u.action = a.id and u.as_at <= asked and (u.state = 'ACCEPTED' or inside)
            order by u.as_at desc, u.id desc limit 1) latest on true
      left join lateral (
           select s.began, s.reason || ' (' || s.decided_by || ')' as reason from suspension s
            where s.phase = a.phase and s.began <= asked and (s.ended is null or s.ended > asked)
            order by s.began desc limit 1) suspension on true
      left join carry_over carried on carried.from_action = a.id and carried.decided_on <= asked
      cross join lateral (
           select min(f.decided_on) as decided_on from sign_off f
            where (f.action = a.id or f.recommendation = a.recommendation)
              and f.decided_on <= asked and (f.reopened_on is null or f.reopened_on > asked)) signed
      cross join lateral (
           select count(*)::int as pieces, min(e.dated) as since from evidence e
            where e.action = a.id and e.kind = 'IMPACT' and evidence_counts(e, asked)) impact
      left join lateral (
           select n.decided_on from re_planning n
            where n.action = a.id and n.was is null and n.decided_on > asked limit 1) undated on true
      left join lateral (
           select n.due from re_planning n where n.action = a.id and n.decided_on <= asked
            order by n.decided_on desc, n.id desc limit 1) planned on true
      cross join lateral (
           select case when undated.decided_on is null then a.original_due end as original,
                  coalesce(planned.due, case when undated.decided_on is null then a.original_due end) as due,
                  case when accepted.claimed = 'COMPLETED' then accepted.as_at end as completed_on) d
      cross join lateral (
           select least(asked, d.completed_on, signed.decided_on, carried.decided_on) as until) u
      cross join lateral (
           select coalesce(sum(least(coalesce(s.ended, u.until), u.until) - greatest(s.began, d.original)), 0)::int as days
             from suspension s
            where s.phase = a.phase and s.began < u.until and coalesce(s.ended, u.until) > d.original) paused
      cross join lateral (
           select case when carried.decided_on is not null then 'SUPERSEDED'
                       when signed.decided_on is not null then 'SIGNED_OFF'
                       when accepted.claimed = 'COMPLETED' then 'COMPLETED_ACCEPTED'
                       when suspension.began is not null then 'SUSPENDED'
                       when latest.claimed = 'COMPLETED' and latest.state <> 'RETURNED' then 'COMPLETED_CLAIMED'
                       else coalesce(case when latest.state = 'RETURNED' then accepted.claimed else latest.claimed end,
                                     'NOT_STARTED') end as state) c
      cross join lateral (
           select c.state,
                  c.state not in ('SUPERSEDED', 'SIGNED_OFF', 'COMPLETED_ACCEPTED', 'SUSPENDED') as is_open) s;
end;

-- What goes on as an action, with how late each was by then. Planned once, not with every list of actions.
create function carried_into(later uuid, asked date, inside boolean) returns json language sql stable
begin atomic
    select coalesce(json_agg(json_build_object('action', f.id, 'reference', f.reference, 'decidedOn', c.decided_on,
                    'reason', c.reason, 'decision', c.decision, 'daysLate', f.days_late) order by f.sort_key), '[]')
      from carry_over c
      cross join lateral (select * from action_at(asked, inside) f where f.id = c.from_action limit 1) f
     where c.to_action = later and c.decided_on <= asked;
end;

alter table recommendation
    drop constraint recommendation_sign_off,
    drop column signed_off_on,
    drop column signed_off_by,
    drop column signed_off_with;
