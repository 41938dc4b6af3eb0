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
create unique index inspection_reference_name_unique on inspection (authority, name_key(reference));
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
    constraint recommendation_reference_unique unique (authority, reference)
);
create unique index recommendation_reference_name_unique on recommendation (authority, name_key(reference));
create index recommendation_order on recommendation (authority, inspection, number);
select put_under_audit('recommendation');

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

create table plan (
    id        uuid primary key,
    version   int          not null,
    authority varchar(60)  not null,
    reference varchar(60)  not null,
    title     varchar(200) not null,
    state     varchar(10)  not null check (state in ('DRAFT', 'PUBLISHED')),
    constraint plan_reference_unique unique (authority, reference)
);
create unique index plan_reference_name_unique on plan (authority, name_key(reference));
select put_under_audit('plan');

-- A version keeps what the plan held when it was approved; one approved on paper beforehand has neither outline nor hash.
create table plan_version (
    id          uuid primary key,
    plan        uuid          not null references plan,
    number      int           not null,
    approved_on date,
    approved_by varchar(200)  not null,
    note        varchar(2000),
    dated       varchar(120),
    decision    varchar(120),
    outline     jsonb,
    hash        char(64),
    constraint plan_version_unique unique (plan, number),
    constraint plan_version_dated check ((approved_on is null) = (dated is not null)),
    constraint plan_version_kept check ((outline is null) = (hash is null))
);
create trigger append_only before update or delete on plan_version for each row execute function refuse_change();
select put_under_audit('plan_version');

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

create table reporting_rhythm (
    id     uuid primary key,
    plan   uuid        not null references plan,
    rhythm varchar(20) not null check (rhythm in ('NONE', 'WEEKLY', 'FORTNIGHTLY', 'MONTHLY', 'QUARTERLY')),
    since  date        not null,
    constraint reporting_rhythm_unique unique (plan, since)
);
create trigger append_only before update or delete on reporting_rhythm for each row execute function refuse_change();
select put_under_audit('reporting_rhythm');

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

-- A phase is suspended, and resumed, by a body's decision.
create table suspension (
    id              uuid primary key,
    phase           uuid          not null references phase,
    began           date          not null,
    ended           date,
    decided_by      varchar(200)  not null,
    reason          varchar(2000) not null,
    decision        varchar(120),
    resumed_by      varchar(200),
    resume_reason   varchar(2000),
    resume_decision varchar(120),
    check (ended > began),
    constraint suspension_resumption check (num_nulls(ended, resumed_by, resume_reason) in (0, 3)
                                            and (resume_decision is null or ended is not null))
);
create index suspension_phase on suspension (phase, began);
select put_under_audit('suspension');

create table workstream (
    id        uuid primary key,
    version   int          not null,
    plan      uuid         not null references plan,
    phase     uuid references phase,
    reference varchar(20)  not null,
    title     varchar(200) not null,
    constraint workstream_reference_unique unique (plan, reference)
);
create unique index workstream_reference_name_unique on workstream (plan, name_key(reference));
select put_under_audit('workstream');

-- What happens to few actions is marked on those, for ever, so that a list looks it up there only (R__marks.sql). An
-- action that will not be done leaves the plan on the day it is withdrawn; its versions and its history keep it.
create table action (
    id                uuid primary key,
    version           int           not null,
    authority         varchar(60)   not null,
    plan              uuid          not null references plan,
    recommendation    uuid references recommendation,
    part              char(1),
    theme             uuid references theme,
    reference         varchar(20)   not null,
    sort_key          varchar(140)  not null,
    text              varchar(4000) not null,
    lead_agency       varchar(60)   not null,
    co_leads          varchar(60)[] not null,
    owner             varchar(200),
    workstream        uuid references workstream,
    phase             uuid references phase,
    original_due      date,
    due_from          date,
    due_words         varchar(60),
    due               date,
    counts            jsonb         not null,
    withdrawn_on      date,
    withdrawn_because varchar(2000),
    has_evidence      boolean       not null default false,
    has_sign_off      boolean       not null default false,
    has_re_planning   boolean       not null default false,
    has_carry_over    boolean       not null default false,
    has_edit          boolean       not null default false,
    has_dependency    boolean       not null default false,
    constraint action_reference_unique unique (authority, reference),
    constraint action_due check (due is null or original_due is not null),
    constraint action_due_from check (due_from is null or due_from <= original_due and due_words is not null),
    constraint action_withdrawal check ((withdrawn_on is null) = (withdrawn_because is null))
);
create unique index action_reference_name_unique on action (authority, name_key(reference));
create unique index action_order on action (authority, sort_key);
create index action_recommendation on action (recommendation, sort_key);
create index action_lead on action (authority, lead_agency, sort_key);
create index action_plan on action (plan, sort_key);
create index action_phase on action (phase, sort_key) where phase is not null;
create index action_theme on action (theme, sort_key);
create index action_workstream on action (workstream, sort_key);
create index action_words on action using gin (to_tsvector('english', text));
select put_under_audit('action');

-- Who leads or co-leads what, in the order of a list: an agency's page then reads its own rows only.
create table action_agency (
    authority varchar(60)  not null,
    agency    varchar(60)  not null,
    sort_key  varchar(140) not null,
    action    uuid         not null references action on delete cascade,
    primary key (authority, agency, sort_key)
);
create index action_agency_action on action_agency (action);
select put_under_audit('action_agency', 'action');

create table version_action (
    version  uuid         not null references plan_version,
    action   uuid         not null references action,
    sort_key varchar(140) not null,
    content  jsonb        not null,
    primary key (version, action)
);
create index version_action_order on version_action (version, sort_key);
-- Without the content, whose hash is with the version.
select put_under_audit('version_action', 'action', secret => '{content}');
create trigger append_only before update or delete on version_action for each row execute function refuse_change();
create trigger only_when_approved before insert on version_action for each statement
    when (pg_trigger_depth() = 0) execute function refuse_change();

create table re_planning (
    id         uuid primary key,
    action     uuid          not null references action,
    was        date,
    due        date          not null,
    decided_on date          not null,
    reason     varchar(2000) not null,
    decided_by varchar(200),
    decision   varchar(120)
);
create index re_planning_action on re_planning (action, decided_on);
create trigger append_only before update or delete on re_planning for each row execute function refuse_change();
select put_under_audit('re_planning');

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

-- A list across actions reads an authority's updates without their actions. Of the quantities of its action an update
-- keeps those that it names.
create table progress_update (
    id            uuid primary key,
    version       int            not null,
    authority     varchar(60)    not null,
    action        uuid           not null references action,
    agency        varchar(60)    not null,
    author        varchar(200)   not null,
    narrative     varchar(10000) not null,
    claimed       varchar(20)    not null check (claimed in ('NOT_STARTED', 'IN_PROGRESS', 'ON_HOLD', 'COMPLETED')),
    as_at         date           not null,
    counts        jsonb          not null,
    state         varchar(10)    not null check (state in ('DRAFT', 'SUBMITTED', 'ACCEPTED', 'RETURNED')),
    return_reason varchar(2000),
    resubmits     uuid references progress_update,
    constraint progress_update_return check ((state = 'RETURNED') = (return_reason is not null))
);
create index progress_update_latest on progress_update (action, as_at desc, id desc);
create index progress_update_counted on progress_update (action, as_at desc, id desc) where state = 'ACCEPTED' and counts <> '[]';
create index progress_update_review on progress_update (authority, state, id);
create index progress_update_agency on progress_update (authority, agency, state, id);
-- Few updates answer one that was returned; the others need no place in the index.
create unique index progress_update_resubmits_unique on progress_update (resubmits) where resubmits is not null;
select put_under_audit('progress_update');

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

-- A file, a link, or a reading of an indicator; who put it forward and when, and until when it counts. Evidence with a
-- link is that link or reading; evidence without one is a file, or a mere title.
create table evidence (
    id               uuid primary key,
    version          int          not null,
    action           uuid         not null references action,
    agency           varchar(60),
    author           varchar(200),
    kind             varchar(10)  not null check (kind in ('OUTPUT', 'IMPACT')),
    title            varchar(200) not null,
    link             varchar(500),
    dated            date         not null,
    state            varchar(10)  not null check (state in ('DRAFT', 'SUBMITTED', 'ACCEPTED', 'REJECTED', 'EXPIRED')),
    submitted_at     timestamptz,
    expires_on       date,
    rejection_reason varchar(2000),
    file_name        varchar(200),
    media_type       varchar(120),
    size             bigint,
    sha256           char(64),
    constraint evidence_file check (num_nulls(file_name, media_type, size, sha256) in (0, 4) and (link is null or sha256 is null)),
    constraint evidence_size check (size > 0),
    constraint evidence_rejection check ((state = 'REJECTED') = (rejection_reason is not null)),
    constraint evidence_expiry check (expires_on >= dated)
);
create index evidence_action on evidence (action, dated desc, id desc);
-- The same file is one piece of evidence of an action, unless it was rejected.
create unique index evidence_file_unique on evidence (action, sha256) where state <> 'REJECTED';
select put_under_audit('evidence');

-- The bytes of a file, in pieces of a size that passes through memory one at a time. Not under audit: that keeps the hash.
create table evidence_content (
    evidence uuid  not null references evidence on delete cascade,
    number   int   not null,
    bytes    bytea not null,
    primary key (evidence, number)
);
alter table evidence_content alter column bytes set storage external;

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
select put_under_audit('sign_off');
