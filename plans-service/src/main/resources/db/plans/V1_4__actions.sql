-- A gap can spawn actions.
alter table action add theme uuid references theme;
create index action_theme on action (theme, sort_key);
create index action_workstream on action (workstream, sort_key);
create index action_words on action using gin (to_tsvector('english', text));

-- Who leads or co-leads what, in the order of a list: an agency's page then reads its own rows only.
create table action_agency (
    authority varchar(60)  not null,
    agency    varchar(60)  not null,
    sort_key  varchar(140) not null,
    action    uuid         not null references action on delete cascade,
    primary key (authority, agency, sort_key)
);
create index action_agency_action on action_agency (action);

create function list_agencies() returns trigger language plpgsql as $$
begin
    delete from action_agency where tg_op = 'UPDATE' and action = new.id;
    insert into action_agency (authority, agency, sort_key, action)
    select distinct new.authority, agency, new.sort_key, new.id from unnest(new.co_leads || new.lead_agency) agency;
    return null;
end $$;
create trigger agencies after insert or update of lead_agency, co_leads, sort_key on action
    for each row execute function list_agencies();
insert into action_agency (authority, agency, sort_key, action)
select distinct a.authority, agency, a.sort_key, a.id from action a, unnest(a.co_leads || a.lead_agency) agency;

-- What of an action can be edited, in the words of the contract.
create function action_facts(one action) returns jsonb
    language sql stable
    return jsonb_build_object('text', one.text, 'leadAgency', one.lead_agency, 'coLeads', to_jsonb(one.co_leads),
                              'owner', one.owner, 'workstream', one.workstream, 'phase', one.phase);

create table action_edit (
    id        uuid primary key,
    action    uuid          not null references action,
    edited_on date          not null,
    author    varchar(200)  not null,
    reason    varchar(2000) not null,
    was       jsonb         not null,
    became    jsonb         not null
);
create index action_edit_action on action_edit (action, edited_on, id);
create trigger append_only before update or delete on action_edit for each row execute function refuse_change();
select put_under_audit('action_edit');

alter table re_planning add decided_by varchar(200), add decision varchar(120);

create table action_dependency (
    id         uuid primary key,
    action     uuid not null references action,
    depends_on uuid not null references action,
    since      date not null,
    ended_on   date,
    check (action <> depends_on)
);
create unique index action_dependency_unique on action_dependency (action, depends_on) where ended_on is null;
create index action_dependency_action on action_dependency (action, since);
select put_under_audit('action_dependency');

-- A list across actions reads an authority's updates without their actions.
alter table progress_update add authority varchar(60), add resubmits uuid references progress_update;
alter table progress_update disable trigger audit;
update progress_update u set authority = a.authority from action a where a.id = u.action;
alter table progress_update enable trigger audit;
alter table progress_update alter authority set not null,
    add constraint progress_update_resubmits_unique unique (resubmits);
create index progress_update_review on progress_update (authority, state, id);
create index progress_update_agency on progress_update (authority, agency, state, id);

-- Drafts stand apart from what was submitted, which is never edited and counts for every reader inside the authority.
create table update_draft (
    id        uuid primary key,
    version   int          not null,
    authority varchar(60)  not null,
    action    uuid         not null references action,
    agency    varchar(60)  not null,
    author    varchar(200) not null,
    saved_on  date         not null,
    narrative varchar(10000),
    claimed   varchar(20) check (claimed in ('NOT_STARTED', 'IN_PROGRESS', 'ON_HOLD', 'COMPLETED')),
    as_at     date,
    counts    jsonb        not null,
    constraint update_draft_unique unique (action, agency)
);
create index update_draft_agency on update_draft (authority, agency, id);
select put_under_audit('update_draft');

create table reporting_rhythm (
    id     uuid primary key,
    plan   uuid        not null references plan,
    rhythm varchar(20) not null check (rhythm in ('NONE', 'WEEKLY', 'FORTNIGHTLY', 'MONTHLY', 'QUARTERLY')),
    since  date        not null,
    constraint reporting_rhythm_unique unique (plan, since)
);
create trigger append_only before update or delete on reporting_rhythm for each row execute function refuse_change();
select put_under_audit('reporting_rhythm');

-- Actions whose next update was due before a date. The clock of an action starts with the rhythm or with its latest
-- report, whichever is later; what is returned counts as not reported.
create function owed_at(asked date)
    returns table (
        id uuid, authority varchar, reference varchar, sort_key varchar, text varchar, lead_agency varchar,
        owner varchar, rhythm varchar, last_update date, due date, days_owed int)
    language sql stable
begin atomic
    select o.id, o.authority, o.reference, o.sort_key, o.text, o.lead_agency, o.owner, r.rhythm, reported.as_at, d.due,
           asked - d.due
      from action o
      join lateral (
           select n.rhythm, n.since from reporting_rhythm n
            where n.plan = o.plan and n.since <= asked order by n.since desc limit 1) r on r.rhythm <> 'NONE'
      left join lateral (
           select u.as_at from progress_update u
            where u.action = o.id and u.as_at <= asked and u.state in ('SUBMITTED', 'ACCEPTED')
            order by u.as_at desc, u.id desc limit 1) reported on true
      cross join lateral (
           select (greatest(r.since, reported.as_at) + case r.rhythm
                       when 'WEEKLY' then interval '7 days' when 'FORTNIGHTLY' then interval '14 days'
                       when 'MONTHLY' then interval '1 month' else interval '3 months' end)::date as due) d
      cross join lateral (select x.state from action_at(asked, true) x where x.id = o.id offset 0) a
     where a.state in ('NOT_STARTED', 'IN_PROGRESS', 'ON_HOLD') and d.due < asked;
end;
