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
