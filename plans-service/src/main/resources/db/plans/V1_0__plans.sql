create table inspection (
    id             uuid primary key,
    version        int          not null,
    authority      varchar(60)  not null,
    reference      varchar(60)  not null,
    kind           varchar(20)  not null check (kind in ('INSPECTION', 'MONITORING_VISIT', 'PEER_REVIEW', 'DFE_REVIEW')),
    title          varchar(200) not null,
    inspectorate   varchar(120) not null,
    fieldwork_from date,
    fieldwork_to   date,
    published_on   date,
    judgement      varchar(20)  not null check (judgement in
        ('OUTSTANDING', 'GOOD', 'ADEQUATE', 'REQUIRES_IMPROVEMENT', 'INADEQUATE', 'NOT_JUDGED')),
    state          varchar(10)  not null check (state in ('DRAFT', 'PUBLISHED')),
    constraint inspection_reference_unique unique (authority, reference),
    constraint inspection_fieldwork check (fieldwork_to >= fieldwork_from)
);
select put_under_audit('inspection');

create table theme (
    id         uuid primary key,
    inspection uuid          not null references inspection,
    kind       varchar(10)   not null check (kind in ('STRENGTH', 'GAP')),
    text       varchar(2000) not null
);
create index theme_inspection on theme (inspection, id);
select put_under_audit('theme');

create table recommendation (
    id          uuid primary key,
    version     int           not null,
    authority   varchar(60)   not null,
    inspection  uuid          not null references inspection,
    reference   varchar(20)   not null,
    number      int           not null,
    text        varchar(4000) not null,
    timescale   varchar(20)   not null check (timescale in ('IMMEDIATE', 'WITHIN_3_MONTHS', 'WITHIN_6_MONTHS', 'ONGOING')),
    lead_agency varchar(60)   not null,
    parts       jsonb         not null,
    signed_off_on   date,
    signed_off_by   varchar(200),
    signed_off_with varchar(120),
    constraint recommendation_reference_unique unique (authority, reference),
    constraint recommendation_sign_off check ((signed_off_on is null) = (signed_off_by is null))
);
create index recommendation_order on recommendation (authority, inspection, number);
select put_under_audit('recommendation');

-- Words the inspector published are nobody's to change, whatever the program above does.
create function keep_published_words() returns trigger language plpgsql as $$
begin
    if (new.text, new.number, new.timescale, new.parts) is distinct from (old.text, old.number, old.timescale, old.parts)
       and exists (select from inspection where id = old.inspection and state = 'PUBLISHED') then
        raise exception 'published words cannot change';
    end if;
    return new;
end $$;
create trigger published_words before update on recommendation for each row execute function keep_published_words();

create table outcome (
    id             uuid primary key,
    recommendation uuid          not null references recommendation,
    text           varchar(2000) not null
);
create index outcome_recommendation on outcome (recommendation, id);
select put_under_audit('outcome');

create table measure (
    id             uuid primary key,
    recommendation uuid          not null references recommendation,
    text           varchar(2000) not null,
    indicator      varchar(120)
);
create index measure_recommendation on measure (recommendation, id);
select put_under_audit('measure');

create table plan (
    id        uuid primary key,
    version   int          not null,
    authority varchar(60)  not null,
    reference varchar(60)  not null,
    title     varchar(200) not null,
    state     varchar(10)  not null check (state in ('DRAFT', 'PUBLISHED')),
    constraint plan_reference_unique unique (authority, reference)
);
select put_under_audit('plan');

create table plan_version (
    id          uuid primary key,
    plan        uuid          not null references plan,
    number      int           not null,
    approved_on date          not null,
    approved_by varchar(200)  not null,
    note        varchar(2000),
    constraint plan_version_unique unique (plan, number)
);
create trigger append_only before update or delete on plan_version for each row execute function refuse_change();
select put_under_audit('plan_version');

create table phase (
    id        uuid primary key,
    version   int          not null,
    plan      uuid         not null references plan,
    number    int          not null,
    title     varchar(200) not null,
    waits_for uuid references phase,
    constraint phase_number_unique unique (plan, number)
);
select put_under_audit('phase');

create table suspension (
    id         uuid primary key,
    phase      uuid          not null references phase,
    began      date          not null,
    ended      date,
    decided_by varchar(200)  not null,
    reason     varchar(2000) not null,
    check (ended > began)
);
create index suspension_phase on suspension (phase, began);
select put_under_audit('suspension');

create table workstream (
    id        uuid primary key,
    plan      uuid         not null references plan,
    phase     uuid references phase,
    reference varchar(20)  not null,
    title     varchar(200) not null,
    constraint workstream_reference_unique unique (plan, reference)
);
select put_under_audit('workstream');

create table action (
    id             uuid primary key,
    version        int           not null,
    authority      varchar(60)   not null,
    plan           uuid          not null references plan,
    recommendation uuid references recommendation,
    part           char(1),
    reference      varchar(20)   not null,
    sort_key       varchar(140)  not null,
    text           varchar(4000) not null,
    lead_agency    varchar(60)   not null,
    co_leads       varchar(60)[] not null,
    owner          varchar(200),
    workstream     uuid references workstream,
    phase          uuid references phase,
    original_due   date,
    due            date,
    counts         jsonb         not null,
    constraint action_reference_unique unique (authority, reference),
    constraint action_due check (due is null or original_due is not null)
);
create unique index action_order on action (authority, sort_key);
create index action_recommendation on action (recommendation, sort_key);
create index action_lead on action (authority, lead_agency, sort_key);
select put_under_audit('action');

create table re_planning (
    id         uuid primary key,
    action     uuid          not null references action,
    was        date,
    due        date          not null,
    decided_on date          not null,
    reason     varchar(2000) not null
);
create index re_planning_action on re_planning (action, decided_on);
create trigger append_only before update or delete on re_planning for each row execute function refuse_change();
select put_under_audit('re_planning');

create table progress_update (
    id            uuid primary key,
    version       int            not null,
    action        uuid           not null references action,
    agency        varchar(60)    not null,
    author        varchar(200)   not null,
    narrative     varchar(10000) not null,
    claimed       varchar(20)    not null check (claimed in ('NOT_STARTED', 'IN_PROGRESS', 'ON_HOLD', 'COMPLETED')),
    as_at         date           not null,
    counts        jsonb          not null,
    state         varchar(10)    not null check (state in ('DRAFT', 'SUBMITTED', 'ACCEPTED', 'RETURNED')),
    return_reason varchar(2000),
    constraint progress_update_return check ((state = 'RETURNED') = (return_reason is not null))
);
create index progress_update_latest on progress_update (action, as_at desc, id desc);
select put_under_audit('progress_update');

create table evidence (
    id      uuid primary key,
    version int          not null,
    action  uuid         not null references action,
    agency  varchar(60),
    kind    varchar(10)  not null check (kind in ('OUTPUT', 'IMPACT')),
    title   varchar(200) not null,
    link    varchar(500),
    dated   date         not null,
    state   varchar(10)  not null check (state in ('DRAFT', 'SUBMITTED', 'ACCEPTED', 'REJECTED', 'EXPIRED'))
);
create index evidence_action on evidence (action, dated desc, id desc);
select put_under_audit('evidence');

-- Every action as it stood at a date, to somebody inside the authority or outside it. What is derived of an action is
-- derived here and nowhere else; the planner inlines it, so a list costs what its own rows cost.
create function action_at(asked date, inside boolean)
    returns table (
        id uuid, version int, authority varchar, plan uuid, recommendation uuid, part char, reference varchar,
        sort_key varchar, text varchar, lead_agency varchar, co_leads varchar[], owner varchar, workstream uuid,
        phase uuid, original_due date, due date, completed_on date, state text, overdue boolean, days_late int,
        counts jsonb, last_update date, suspended_because text, impact int, returned boolean)
    language sql stable
begin atomic
    select a.id, a.version, a.authority, a.plan, a.recommendation, a.part, a.reference, a.sort_key, a.text,
           a.lead_agency, a.co_leads, a.owner, a.workstream, a.phase, a.original_due, d.due, d.completed_on, s.state,
           s.is_open and coalesce(d.due < asked, false),
           greatest(0, coalesce(d.completed_on, suspension.began, asked) - a.original_due),
           coalesce(accepted.counts, a.counts), latest.as_at, suspension.reason,
           (select count(*)::int from evidence e
             where e.action = a.id and e.kind = 'IMPACT' and e.state = 'ACCEPTED' and e.dated <= asked),
           coalesce(latest.state = 'RETURNED', false)
      from action a
      join plan p on p.id = a.plan and (inside or p.state = 'PUBLISHED')
      left join recommendation r on r.id = a.recommendation
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
      cross join lateral (
           select coalesce((select n.due from re_planning n where n.action = a.id and n.decided_on <= asked
                             order by n.decided_on desc, n.id desc limit 1), a.original_due) as due,
                  case when accepted.claimed = 'COMPLETED' then accepted.as_at end as completed_on) d
      cross join lateral (
           select case when r.signed_off_on <= asked then 'SIGNED_OFF'
                       when accepted.claimed = 'COMPLETED' then 'COMPLETED_ACCEPTED'
                       when suspension.began is not null then 'SUSPENDED'
                       when latest.claimed = 'COMPLETED' and latest.state <> 'RETURNED' then 'COMPLETED_CLAIMED'
                       else coalesce(case when latest.state = 'RETURNED' then accepted.claimed else latest.claimed end,
                                     'NOT_STARTED') end as state) c
      cross join lateral (
           select c.state, c.state not in ('SIGNED_OFF', 'COMPLETED_ACCEPTED', 'SUSPENDED') as is_open) s;
end;
