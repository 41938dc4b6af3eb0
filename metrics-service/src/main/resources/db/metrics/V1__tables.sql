create table indicator (
    id          uuid primary key,
    version     int            not null,
    authority   varchar(60)    not null,
    code        varchar(60) collate "C" not null,
    title       varchar(200)   not null,
    stage       varchar(10)    not null check (stage in ('INPUT', 'PROCESS', 'OUTPUT', 'OUTCOME')),
    unit        varchar(20)    not null check (unit in ('COUNT', 'PERCENTAGE', 'RATE_PER_10000', 'AVERAGE', 'DAYS', 'SCORE', 'MONEY')),
    polarity    varchar(10)    not null check (polarity in ('HIGH', 'LOW', 'RANGE', 'NEUTRAL')),
    decimals    int            not null check (decimals between 0 and 4),
    frequency   varchar(10)    not null check (frequency in ('WEEKLY', 'MONTHLY', 'QUARTERLY', 'ANNUAL', 'AD_HOC')),
    periods     varchar(20)[]  not null check (cardinality(periods) > 0),
    position    int            not null,
    source      varchar(200)   not null,
    supplier    varchar(60),
    definitions jsonb          not null,
    measures    varchar(120)[] not null,
    exceeds_whole boolean      not null,
    budget      varchar(60),
    retired_from date,
    counting    jsonb          not null default '{"subject": "children", "threshold": 5, "addsUp": null, "dimensions": [], "relations": []}',
    constraint indicator_code_unique unique (authority, code)
);
create unique index indicator_code_name_unique on indicator (authority, name_key(code));
select put_under_audit('indicator');

-- What happened to an indicator's description, and how it read after it, whole.
create table indicator_step (
    id           uuid primary key,
    indicator    uuid           not null references indicator,
    kind         varchar(10)    not null check (kind in ('ADDED', 'CORRECTED', 'REDEFINED', 'RETIRED', 'REINSTATED')),
    reason       varchar(2000),
    made_by      varchar(200)   not null,
    known_on     date           not null,
    title        varchar(200)   not null,
    stage        varchar(10)    not null,
    unit         varchar(20)    not null,
    polarity     varchar(10)    not null,
    decimals     int            not null,
    frequency    varchar(10)    not null,
    periods      varchar(20)[]  not null,
    position     int            not null,
    source       varchar(200)   not null,
    supplier     varchar(60),
    definitions  jsonb          not null,
    measures     varchar(120)[] not null,
    exceeds_whole boolean       not null,
    budget       varchar(60),
    retired_from date,
    counting     jsonb          not null
);
create index indicator_step_order on indicator_step (indicator, id desc);
create trigger append_only before update or delete on indicator_step for each row execute function refuse_change();
select put_under_audit('indicator_step');

create table target (
    id        uuid primary key,
    indicator uuid         not null references indicator,
    part_by   varchar(40),
    part_name varchar(120),
    from_date date         not null,
    value     numeric,
    tolerance numeric      not null check (tolerance >= 0),
    low       numeric,
    high      numeric,
    source    varchar(200) not null,
    known_on     date         not null,
    made_by      varchar(200) not null,
    withdrawn_on date,
    withdrawn_by varchar(200),
    withdrawal   varchar(2000),
    constraint target_part check ((part_by is null) = (part_name is null)),
    constraint target_value_or_band check ((value is null) = (low is not null) and (low is null) = (high is null)),
    constraint target_band check (low <= high),
    constraint target_withdrawn_whole check (num_nulls(withdrawn_on, withdrawn_by, withdrawal) in (0, 3))
);
create unique index target_from_unique on target (indicator, part_by, part_name, from_date) nulls not distinct where withdrawn_on is null;
create index target_schedule on target (indicator, from_date desc);
select put_under_audit('target');

create table comparator (
    id        uuid primary key,
    indicator uuid         not null references indicator,
    kind      varchar(30)  not null check (kind in ('STATISTICAL_NEIGHBOURS', 'REGION', 'ENGLAND')),
    name      varchar(120) not null,
    period    varchar(12)  not null,
    ends      date         not null,
    value     numeric,
    low       numeric,
    high      numeric,
    source    varchar(200) not null,
    known_on     date         not null,
    made_by      varchar(200) not null,
    withdrawn_on date,
    withdrawn_by varchar(200),
    withdrawal   varchar(2000),
    constraint comparator_value_or_range check ((value is null) = (low is not null) and (low is null) = (high is null)),
    constraint comparator_withdrawn_whole check (num_nulls(withdrawn_on, withdrawn_by, withdrawal) in (0, 3))
);
create unique index comparator_period_unique on comparator (indicator, kind, name, period) where withdrawn_on is null;
select put_under_audit('comparator');

-- A slot is a period and a part of the whole, written so that slots sort by time. Numbers keep the decimals they came with.
create table reading (
    id            uuid primary key,
    version       int         not null,
    authority     varchar(60) not null,
    indicator     uuid        not null references indicator,
    slot          varchar(200) collate "C" not null,
    period        varchar(12) not null,
    kind          varchar(20) not null check (kind in ('DATE', 'WEEK', 'MONTH', 'QUARTER', 'YEAR_TO_DATE', 'YEAR', 'ACADEMIC_YEAR', 'CALENDAR_YEAR', 'ROLLING_YEAR')),
    starts        date        not null,
    ends          date        not null,
    part_by       varchar(40),
    part_name     varchar(120),
    numerator     numeric check (numerator >= 0),
    denominator   numeric check (denominator >= 0),
    value         numeric,
    stated        numeric,
    missing       varchar(20) check (missing in ('SUPPRESSED', 'NOT_AVAILABLE', 'NOT_APPLICABLE', 'BLANK')),
    provisional   boolean     not null,
    illustrative  boolean     not null,
    percent_only  boolean     not null,
    note          varchar(500),
    state         varchar(10) not null check (state in ('DRAFT', 'SUBMITTED', 'ACCEPTED', 'RETURNED', 'WITHDRAWN')),
    revision      int         not null,
    agency        varchar(60),
    submitted_by  varchar(200),
    submitter     varchar(200),
    reported_on   date        not null,
    known_on      date,
    accepted_on   date,
    return_reason varchar(2000),
    suppressed    boolean     not null,
    shown         boolean     not null default false,
    note_withheld boolean     not null default false,
    counts        boolean     generated always as (value is not null and not provisional and not illustrative and ends <= reported_on) stored,
    constraint reading_part check ((part_by is null) = (part_name is null)),
    constraint reading_figure_or_why check ((value is null) = (missing is not null)),
    constraint reading_return check ((state = 'RETURNED') = (return_reason is not null)),
    constraint reading_revision check ((state = 'ACCEPTED') = (revision > 0)),
    constraint reading_accepted check ((state = 'ACCEPTED') = (accepted_on is not null)),
    constraint reading_known check (accepted_on is null or known_on is not null),
    constraint reading_suppressed_when_accepted check (state = 'ACCEPTED' or not suppressed)
);
create unique index reading_series on reading (indicator, slot desc, revision desc) where state = 'ACCEPTED';
create unique index reading_waiting_unique on reading (indicator, slot) where state = 'SUBMITTED';
create index reading_review on reading (authority, state, id);
create index reading_suppressed on reading (authority, indicator) where suppressed;
create index reading_split on reading (indicator, slot desc, revision desc) where state = 'ACCEPTED' and part_by is not null and counts;
select put_under_audit('reading');

-- What was decided for readers outside the authority: which figures they saw from then on, and which were withheld.
create table release (
    id        uuid primary key,
    authority varchar(60)  not null,
    made_at   timestamptz  not null,
    made_by   varchar(200) not null,
    shown     jsonb        not null,
    withheld  jsonb        not null
);
create index release_latest on release (authority, id desc);
create trigger append_only before update or delete on release for each row execute function refuse_change();
select put_under_audit('release');

create table period_lock (
    id           uuid primary key,
    version      int           not null,
    authority    varchar(60)   not null,
    period       varchar(12)   not null,
    kind         varchar(20)   not null check (kind in ('DATE', 'WEEK', 'MONTH', 'QUARTER', 'YEAR_TO_DATE', 'YEAR', 'ACADEMIC_YEAR', 'CALENDAR_YEAR', 'ROLLING_YEAR')),
    starts       date          not null,
    ends         date          not null,
    locked_for   varchar(2000) not null,
    locked_by    varchar(200)  not null,
    locked_on    date          not null,
    unlocked_by  varchar(200),
    unlocked_on  date,
    unlocked_for varchar(2000),
    constraint period_lock_lifted_whole check (num_nulls(unlocked_by, unlocked_on, unlocked_for) in (0, 3))
);
create unique index period_lock_unique on period_lock (authority, period) where unlocked_on is null;
create index period_lock_latest on period_lock (authority, id desc);
select put_under_audit('period_lock');

create table commentary (
    id         uuid primary key,
    authority  varchar(60)   not null,
    indicator  uuid references indicator,
    stage      varchar(10)   not null check (stage in ('INPUT', 'PROCESS', 'OUTPUT', 'OUTCOME')),
    period     varchar(12)   not null,
    kind       varchar(10)   not null check (kind in ('HEADLINE', 'COMMENTARY')),
    text       varchar(4000) not null,
    author     varchar(200)  not null,
    written_on date          not null,
    open       boolean       not null,
    claims     jsonb         not null,
    known_on     date        not null,
    withdrawn_on date,
    withdrawn_by varchar(200),
    withdrawal   varchar(2000),
    constraint commentary_withdrawn_whole check (num_nulls(withdrawn_on, withdrawn_by, withdrawal) in (0, 3))
);
create index commentary_newest on commentary (authority, written_on desc, id desc);
select put_under_audit('commentary');

create table rebase (
    id           uuid primary key,
    version      int           not null,
    indicator    uuid          not null references indicator,
    from_date    date          not null,
    baseline     int check (baseline >= 12),
    cause        varchar(2000) not null,
    recorded_by  varchar(200)  not null,
    recorded_on  date          not null,
    withdrawn_by varchar(200),
    withdrawn_on date,
    withdrawal   varchar(2000),
    constraint rebase_withdrawn_whole check (num_nulls(withdrawn_by, withdrawn_on, withdrawal) in (0, 3))
);
create unique index rebase_from_unique on rebase (indicator, from_date) where withdrawn_on is null;
select put_under_audit('rebase');

create table assessment (
    id           uuid primary key,
    version      int          not null,
    authority    varchar(60)  not null,
    source       varchar(20)  not null check (source in ('SELF_ASSESSMENT', 'PEER_REVIEW', 'INSPECTION')),
    title        varchar(200) not null,
    assessed_on  date         not null,
    date_words   varchar(60),
    document     varchar(200) not null,
    open         boolean      not null,
    judgements   jsonb        not null,
    totals       jsonb        not null,
    recorded_by  varchar(200) not null,
    recorded_on  date         not null,
    corrects     uuid references assessment,
    withdrawn_on date,
    withdrawal   varchar(2000),
    constraint assessment_withdrawn_whole check ((withdrawn_on is null) = (withdrawal is null))
);
create index assessment_latest on assessment (authority, assessed_on desc, id desc);
select put_under_audit('assessment');

create table scorecard_layout (
    id        uuid primary key,
    version   int          not null,
    authority varchar(60)  not null,
    columns   jsonb        not null,
    sections  jsonb        not null,
    set_by    varchar(200) not null,
    set_on    date         not null,
    constraint scorecard_layout_unique unique (authority)
);
select put_under_audit('scorecard_layout');
