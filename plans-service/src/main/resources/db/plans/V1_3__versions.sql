-- An action that will not be done leaves the plan. Its versions and its history keep it.
alter table action
    add column withdrawn_on      date,
    add column withdrawn_because varchar(2000),
    add constraint action_withdrawal check ((withdrawn_on is null) = (withdrawn_because is null));
create index action_plan on action (plan, sort_key);

-- A version keeps what the plan held when it was approved. Those approved before this did not.
alter table plan_version
    alter column approved_on drop not null,
    add column dated    varchar(120),
    add column decision varchar(120),
    add column outline  jsonb,
    add column hash     char(64),
    add constraint plan_version_dated check ((approved_on is null) = (dated is not null)),
    add constraint plan_version_kept check ((outline is null) = (hash is null));

create table version_action (
    version  uuid         not null references plan_version,
    action   uuid         not null references action,
    sort_key varchar(140) not null,
    content  jsonb        not null,
    primary key (version, action)
);
create index version_action_order on version_action (version, sort_key);

-- What a plan holds now: its outline, and each action as the contract's PlannedAction.
create function plan_outline(asked uuid) returns jsonb language sql stable
begin atomic
    select jsonb_build_object('title', p.title,
           'phases', (select coalesce(jsonb_agg(jsonb_build_object('reference', h.number::text, 'title', h.title) order by h.number), '[]')
                        from phase h where h.plan = p.id),
           'workstreams', (select coalesce(jsonb_agg(jsonb_build_object('reference', w.reference, 'title', w.title) order by w.reference), '[]')
                             from workstream w where w.plan = p.id))
      from plan p where p.id = asked;
end;

create function plan_actions(asked uuid) returns table (action uuid, sort_key varchar, content jsonb) language sql stable
begin atomic
    select a.id, a.sort_key, jsonb_build_object(
           'id', a.id, 'reference', a.reference, 'text', a.text, 'leadAgency', a.lead_agency, 'coLeads', to_jsonb(a.co_leads),
           'owner', a.owner, 'workstream', w.title, 'phase', h.title, 'recommendation', r.reference, 'part', a.part,
           'originalDue', a.original_due, 'due', a.due, 'counts', a.counts)
      from action a
      left join workstream w on w.id = a.workstream
      left join phase h on h.id = a.phase
      left join recommendation r on r.id = a.recommendation
     where a.plan = asked and a.withdrawn_on is null;
end;

-- What a version holds; the number after the last one approved is the plan as it is now.
create function version_actions(asked uuid, asked_number int)
    returns table (action uuid, sort_key varchar, content jsonb) language sql stable
begin atomic
    select k.action, k.sort_key, k.content
      from version_action k join plan_version v on v.id = k.version
     where v.plan = asked and v.number = asked_number
     union all
    select a.action, a.sort_key, a.content
      from plan_actions(asked) a
     where not exists (select from plan_version v where v.plan = asked and v.number >= asked_number);
end;

-- Approving keeps the content, whatever the program above does; nothing can be slipped in later.
create function outline_version() returns trigger language plpgsql as $$
begin
    new.outline := plan_outline(new.plan);
    new.hash := (select encode(sha256(convert_to(new.outline::text
                        || coalesce(string_agg(a.content::text, '' order by a.sort_key), ''), 'UTF8')), 'hex')
                   from plan_actions(new.plan) a);
    return new;
end $$;
create trigger outline_version before insert on plan_version for each row execute function outline_version();

create function keep_version() returns trigger language plpgsql as $$
begin
    insert into version_action (version, action, sort_key, content)
    select new.id, a.action, a.sort_key, a.content from plan_actions(new.plan) a;
    return null;
end $$;
create trigger keep_version after insert on plan_version for each row execute function keep_version();

create trigger append_only before update or delete on version_action for each row execute function refuse_change();
create trigger only_when_approved before insert on version_action for each statement
    when (pg_trigger_depth() = 0) execute function refuse_change();

-- Who may approve which amendment, and on what. The row without an authority is the rule of those that set none.
create table amendment_rule (
    id             uuid primary key,
    version        int         not null,
    authority      varchar(60),
    kind           varchar(10) not null check (kind in ('MINOR', 'MAJOR')),
    approvers      varchar(20)[] not null,
    decided_by     varchar(200),
    needs_decision boolean     not null,
    requires       jsonb       not null,
    constraint amendment_rule_unique unique nulls not distinct (authority, kind),
    constraint amendment_rule_approvers check (cardinality(approvers) > 0
        and approvers <@ array ['DIRECTOR', 'PROGRAMME_MANAGER', 'SECRETARIAT']::varchar[])
);
select put_under_audit('amendment_rule');

insert into amendment_rule (id, version, kind, approvers, decided_by, needs_decision, requires) values
    (uuidv7(), 0, 'MINOR', '{DIRECTOR}', null, false,
     '[{"involvement": "consulted", "party": "Executive member"}, {"involvement": "agreed", "party": "Partnership"}]'),
    (uuidv7(), 0, 'MAJOR', '{PROGRAMME_MANAGER,SECRETARIAT}', 'Executive', true, '[]');

create table amendment (
    id          uuid primary key,
    version     int           not null,
    plan        uuid          not null references plan,
    kind        varchar(10)   not null check (kind in ('MINOR', 'MAJOR')),
    title       varchar(200)  not null,
    reason      varchar(2000) not null,
    state       varchar(10)   not null check (state in ('PROPOSED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
    number      int           not null,
    proposed_on date          not null,
    proposed_by varchar(200)  not null,
    ended       varchar(2000),
    constraint amendment_ended check ((state in ('REFUSED', 'WITHDRAWN')) = (ended is not null))
);
create index amendment_plan on amendment (plan, id desc);
-- The working copy is one, so what it amends is one.
create unique index amendment_open on amendment (plan) where state = 'PROPOSED';
select put_under_audit('amendment');

create table consultation (
    id          uuid primary key,
    amendment   uuid         not null references amendment,
    involvement varchar(10)  not null check (involvement in ('CONSULTED', 'AGREED')),
    party       varchar(200) not null,
    held_on     date         not null,
    note        varchar(2000),
    recorded_by varchar(200) not null
);
create index consultation_amendment on consultation (amendment, held_on);
create trigger append_only before update or delete on consultation for each row execute function refuse_change();
select put_under_audit('consultation');

-- Every action as it stood at a date, as decisions made it; from the day it was withdrawn there is none.
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
                  c.state not in ('SUPERSEDED', 'SIGNED_OFF', 'COMPLETED_ACCEPTED', 'SUSPENDED') as is_open) s
     where a.withdrawn_on is null or a.withdrawn_on > asked;
end;
