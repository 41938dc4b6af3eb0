-- The words of a text, by which it is found. To the parser of PostgreSQL's C locale a curly mark is a letter.
create function words_of(text) returns tsvector language sql immutable parallel safe
    return to_tsvector('english', translate($1, '‘’“”–—…', '       '));

create table body (
    id        uuid primary key,
    version   int           not null,
    authority varchar(60)   not null,
    reference varchar(60)   not null,
    name      varchar(200)  not null,
    kind      varchar(20)   not null check (kind in
        ('BOARD', 'EXECUTIVE_GROUP', 'SUB_GROUP', 'DELIVERY_GROUP', 'COMMITTEE', 'CABINET', 'PANEL')),
    parent    uuid references body,
    cadence   varchar(20) check (cadence in
        ('FORTNIGHTLY', 'MONTHLY', 'EVERY_TWO_MONTHS', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY', 'AS_NEEDED')),
    corrected varchar(2000),
    constraint body_reference_unique unique (authority, reference)
);
create unique index body_reference_name_unique on body (authority, name_key(reference));
select put_under_audit('body');

-- Versions of a body's terms of reference, each in force until the next. The first holds since ever.
create table body_terms (
    id             uuid primary key,
    version        int            not null,
    body           uuid           not null references body,
    number         int            not null check (number > 0),
    from_day       date,
    purpose        varchar(4000),
    verbs          varchar(20)[]  not null check (cardinality(verbs) > 0 and verbs <@ array[
        'RECEIVE', 'NOTE', 'COMMENT', 'CHALLENGE', 'ENDORSE', 'APPROVE', 'RECOMMEND', 'REFER', 'ESCALATE']::varchar[]),
    quorum_members int check (quorum_members > 0),
    quorum_share   varchar(20) check (quorum_share in ('QUARTER', 'THIRD', 'HALF', 'MORE_THAN_HALF', 'TWO_THIRDS')),
    quorum_posts   varchar(200)[] not null,
    notice_days    int            not null check (notice_days > 0),
    access         varchar(20)    not null check (access in ('PUBLIC', 'ONCE_CONFIRMED', 'MEMBERS')),
    corrected      varchar(2000),
    constraint body_terms_number_unique unique (body, number),
    constraint body_terms_from check ((number = 1) = (from_day is null))
);
create index body_terms_order on body_terms (body, from_day);
select put_under_audit('body_terms');

create table cadence_change (
    id         uuid primary key,
    body       uuid           not null references body,
    cadence    varchar(20)    not null check (cadence in
        ('FORTNIGHTLY', 'MONTHLY', 'EVERY_TWO_MONTHS', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY', 'AS_NEEDED')),
    from_day   date           not null,
    decision   uuid,
    decided_on date,
    decided_by varchar(200)   not null,
    reason     varchar(2000)  not null,
    consulted  varchar(200)[] not null check (cardinality(consulted) > 0),
    constraint cadence_change_unique unique (body, from_day),
    constraint cadence_change_decided check (decided_on <= from_day)
);
create trigger append_only before update or delete on cadence_change for each row execute function refuse_change();
select put_under_audit('cadence_change');

create table reporting_line (
    id        uuid primary key,
    body      uuid        not null references body,
    to_body   uuid        not null references body,
    verbs     varchar(20)[] not null check (cardinality(verbs) > 0 and verbs <@ array[
        'RECEIVE', 'NOTE', 'COMMENT', 'CHALLENGE', 'ENDORSE', 'APPROVE', 'RECOMMEND', 'REFER', 'ESCALATE']::varchar[]),
    from_day  date,
    until_day date,
    constraint reporting_line_days check (until_day >= from_day),
    constraint reporting_line_elsewhere check (to_body <> body)
);
create index reporting_line_body on reporting_line (body);
select put_under_audit('reporting_line');

create table membership (
    id        uuid primary key,
    version   int          not null,
    authority varchar(60)  not null,
    body      uuid         not null references body,
    post      varchar(200) not null,
    agency    varchar(60),
    role      varchar(20)  not null check (role in ('CHAIR', 'VICE_CHAIR', 'MEMBER', 'ADVISER', 'IN_ATTENDANCE')),
    voting    boolean      not null,
    substitutes    varchar(200)[] not null,
    from_day       date,
    until_day      date,
    leaves_vacancy boolean        not null,
    corrected      varchar(2000),
    constraint membership_days check (until_day >= from_day),
    constraint membership_vacancy check (not leaves_vacancy or until_day is not null),
    constraint membership_vote check (not voting or role not in ('ADVISER', 'IN_ATTENDANCE'))
);
create index membership_body on membership (body, from_day);
create index membership_agency on membership (authority, agency);
select put_under_audit('membership');

create table meeting (
    id              uuid primary key,
    version         int         not null,
    authority       varchar(60) not null,
    body            uuid        not null references body,
    kind            varchar(20) not null check (kind in ('INAUGURAL', 'ORDINARY', 'EXTRAORDINARY', 'INTERIM_MONITORING')),
    from_paper      boolean     not null,
    day             date        not null,
    first_day       date,
    starts_at       time,
    ends_at         time,
    place           varchar(200),
    remote          boolean     not null,
    join_link       varchar(500) check (join_link like 'https://%'),
    sitting         varchar(10) not null check (sitting in
        ('PLANNED', 'OPEN', 'ADJOURNED', 'HELD', 'POSTPONED', 'CANCELLED', 'ABANDONED')),
    agenda_version  int         not null,
    agenda_changed  boolean     not null,
    minutes         varchar(10) check (minutes in ('DRAFT', 'CIRCULATED', 'CONFIRMED')),
    minutes_version int         not null,
    minutes_changed boolean     not null,
    quorum          int check (quorum > 0),
    quorum_posts    varchar(200)[],
    confirmed_at    uuid references meeting,
    corrections     varchar(10000),
    constraint meeting_times check (ends_at is null or starts_at is not null and ends_at > starts_at),
    constraint meeting_minutes check ((minutes is null) = (sitting in ('PLANNED', 'POSTPONED', 'CANCELLED'))),
    constraint meeting_confirmation check ((minutes is not distinct from 'CONFIRMED') = (confirmed_at is not null))
);
create index meeting_order on meeting (authority, day, id);
create index meeting_body on meeting (body, day, id);
select put_under_audit('meeting');

-- Meetings that were planned at once, as often as their body meets.
create table meeting_series (
    id         uuid primary key,
    body       uuid        not null references body,
    first_day  date        not null,
    until_day  date        not null,
    starts_at  time,
    ends_at    time,
    place      varchar(200),
    remote     boolean     not null,
    unsuitable varchar(10) not null check (unsuitable in ('SKIP', 'KEEP')),
    constraint meeting_series_days check (until_day >= first_day)
);
create index meeting_series_body on meeting_series (body, id);
create trigger append_only before update or delete on meeting_series for each row execute function refuse_change();
select put_under_audit('meeting_series');

create table series_meeting (
    id      uuid primary key,
    series  uuid not null references meeting_series,
    meeting uuid not null references meeting,
    constraint series_meeting_unique unique (meeting)
);
create trigger append_only before update or delete on series_meeting for each row execute function refuse_change();
select put_under_audit('series_meeting');

-- How a sitting came to where it stands. What is entered from paper is known since the day of the meeting or, where no
-- day is, since ever.
create table sitting_step (
    id       uuid primary key,
    meeting  uuid        not null references meeting,
    state    varchar(10) not null check (state in
        ('PLANNED', 'OPEN', 'ADJOURNED', 'HELD', 'POSTPONED', 'CANCELLED', 'ABANDONED')),
    taken_at timestamptz not null,
    known_on date,
    day      date        not null,
    reason   varchar(2000)
);
create index sitting_step_order on sitting_step (meeting, id);
create trigger append_only before update or delete on sitting_step for each row execute function refuse_change();
select put_under_audit('sitting_step');

create table agenda_version (
    id           uuid primary key,
    meeting      uuid        not null references meeting,
    number       int         not null,
    published_at timestamptz not null,
    known_on     date,
    stated_on    date,
    items        jsonb       not null,
    constraint agenda_version_number_unique unique (meeting, number)
);
create trigger append_only before update or delete on agenda_version for each row execute function refuse_change();
select put_under_audit('agenda_version');

create table minutes_version (
    id            uuid primary key,
    meeting       uuid        not null references meeting,
    number        int         not null,
    circulated_at timestamptz not null,
    known_on      date        not null,
    items         jsonb       not null,
    attendance    jsonb       not null,
    decisions     jsonb       not null,
    constraint minutes_version_number_unique unique (meeting, number)
);
create trigger append_only before update or delete on minutes_version for each row execute function refuse_change();
select put_under_audit('minutes_version');

create table paper (
    id               uuid primary key,
    version          int          not null,
    meeting          uuid         not null references meeting,
    item             uuid         not null,
    title            varchar(200) not null,
    exempt_paragraph int check (exempt_paragraph between 1 and 7)
);
create index paper_meeting on paper (meeting, id);
select put_under_audit('paper');

-- A version of a paper: what somebody has read stays readable.
create table paper_file (
    id          uuid primary key,
    paper       uuid         not null references paper,
    number      int          not null,
    file_name   varchar(200) not null,
    media_type  varchar(100) not null,
    size        bigint       not null,
    sha256      varchar(64)  not null,
    uploaded_at timestamptz  not null,
    uploaded_by varchar(200) not null,
    constraint paper_file_number_unique unique (paper, number)
);
create trigger append_only before update or delete on paper_file for each row execute function refuse_change();
select put_under_audit('paper_file');

-- Its bytes in pieces, which the hash stands for.
create table paper_content (
    file   uuid  not null references paper_file,
    number int   not null,
    bytes  bytea not null,
    primary key (file, number)
);
alter table paper_content alter column bytes set storage external;
create trigger append_only before update or delete on paper_content for each row execute function refuse_change();

create table minutes_comment (
    id      uuid primary key,
    meeting uuid          not null references meeting,
    item    uuid          not null,
    version int           not null,
    text    varchar(4000) not null,
    made_at timestamptz   not null,
    made_by varchar(200)  not null
);
create index minutes_comment_order on minutes_comment (meeting, id);
create trigger append_only before update or delete on minutes_comment for each row execute function refuse_change();
select put_under_audit('minutes_comment');

create table agenda_item (
    id               uuid primary key,
    version          int            not null,
    meeting          uuid           not null references meeting,
    number           int            not null,
    kind             varchar(20)    not null check (kind in
        ('APOLOGIES', 'DECLARATIONS', 'MINUTES', 'MATTERS_ARISING', 'ACTION_LOG', 'BUSINESS', 'NEXT_MEETING')),
    origin           varchar(20)    not null check (origin in
        ('BUSINESS', 'STANDING', 'BACKLOG', 'LOG_ACTION', 'MATTERS_ARISING', 'ESCALATION', 'REFERRAL')),
    source           varchar(120),
    title            varchar(200)   not null,
    verb             varchar(20)    not null check (verb in
        ('RECEIVE', 'NOTE', 'COMMENT', 'CHALLENGE', 'ENDORSE', 'APPROVE', 'RECOMMEND', 'REFER', 'ESCALATE')),
    presenter        varchar(200),
    minutes_planned  int check (minutes_planned > 0),
    subjects         varchar(120)[] not null,
    exempt_paragraph int check (exempt_paragraph between 1 and 7),
    exempt_reason    varchar(2000),
    resolution       uuid,
    late_reason      varchar(2000),
    state            varchar(10)    not null check (state in ('ON_AGENDA', 'WITHDRAWN', 'DEFERRED')),
    reason           varchar(2000),
    deferred_to      uuid references meeting,
    constraint agenda_item_number_unique unique (meeting, number) deferrable initially deferred,
    constraint agenda_item_reason check ((state = 'ON_AGENDA') = (reason is null)),
    constraint agenda_item_deferred_to check (deferred_to is null or state = 'DEFERRED'),
    constraint agenda_item_resolution check ((resolution is null) = (exempt_reason is null) and (resolution is null or exempt_paragraph is not null))
);
create index agenda_item_source on agenda_item (source) where source is not null;
select put_under_audit('agenda_item');

create table minute (
    id      uuid primary key,
    version int  not null,
    meeting uuid not null references meeting,
    item    uuid not null references agenda_item,
    text    varchar(20000),
    constraint minute_item_unique unique (item)
);
create index minute_meeting on minute (meeting);
select put_under_audit('minute');

-- A seat as it was when the meeting opened: what becomes of the membership later changes nothing here. Before the
-- opening there are apologies only.
create table roll_entry (
    id         uuid primary key,
    version    int          not null,
    meeting    uuid         not null references meeting,
    membership uuid,
    post       varchar(200) not null,
    agency     varchar(60),
    role       varchar(20)  not null check (role in ('CHAIR', 'VICE_CHAIR', 'MEMBER', 'ADVISER', 'IN_ATTENDANCE')),
    voting     boolean      not null,
    presence   varchar(20) check (presence in ('PRESENT', 'APOLOGIES', 'ABSENT', 'SUBSTITUTE')),
    substitute varchar(200),
    remote     boolean      not null,
    arrived_at time,
    left_at    time,
    constraint roll_entry_unique unique (meeting, membership),
    constraint roll_entry_guest check (membership is not null or not voting),
    constraint roll_entry_substitute check ((presence is not distinct from 'SUBSTITUTE') = (substitute is not null)),
    constraint roll_entry_times check (left_at > arrived_at)
);
select put_under_audit('roll_entry');

create table declaration (
    id            uuid primary key,
    meeting       uuid          not null references meeting,
    item          uuid          not null references agenda_item,
    seat          uuid          not null,
    post          varchar(200)  not null,
    kind          varchar(30)   not null check (kind in ('DISCLOSABLE_PECUNIARY', 'OTHER')),
    interest      varchar(2000) not null,
    takes_no_part boolean       not null,
    declared_at   timestamptz   not null,
    constraint declaration_pecuniary check (takes_no_part or kind <> 'DISCLOSABLE_PECUNIARY')
);
create index declaration_order on declaration (meeting, id);
create trigger append_only before update or delete on declaration for each row execute function refuse_change();
select put_under_audit('declaration');

-- A decision is never changed; a body may decide again. Whether it stood as one is settled when it is taken.
create table decision (
    id                  uuid primary key,
    version             int             not null,
    authority           varchar(60)     not null,
    meeting             uuid            not null references meeting,
    body                uuid            not null references body,
    item                uuid references agenda_item,
    verb                varchar(20)     not null check (verb in
        ('RECEIVE', 'NOTE', 'COMMENT', 'CHALLENGE', 'ENDORSE', 'APPROVE', 'RECOMMEND', 'REFER', 'ESCALATE')),
    text                varchar(4000)   not null,
    decided_on          date            not null,
    subjects            varchar(120)[]  not null,
    rule                varchar(20)     not null check (rule in ('MAJORITY', 'TWO_THIRDS', 'CASTING_VOTE', 'NOT_COUNTED')),
    in_favour           int,
    against             int,
    abstained           int,
    outcome             varchar(10)     not null check (outcome in ('CARRIED', 'LOST', 'DEFERRED', 'REFERRED', 'WITHDRAWN')),
    deferred_to         uuid references meeting,
    referred_to         uuid references body,
    call_in_days        int check (call_in_days > 0),
    takes_effect_on     date,
    options             varchar(2000)[] not null,
    recommendation_only boolean         not null,
    why                 varchar(500)    not null,
    replaces            uuid references decision,
    replaces_how        varchar(10) check (replaces_how in ('SUPERSEDED', 'RESCINDED')),
    recorded_at         timestamptz     not null,
    recorded_late       boolean         not null,
    constraint decision_counted check ((rule = 'NOT_COUNTED') = (in_favour is null)),
    constraint decision_deferred check (deferred_to is null or outcome = 'DEFERRED'),
    constraint decision_referred check ((outcome = 'REFERRED') = (referred_to is not null)),
    constraint decision_effect check (takes_effect_on is null or takes_effect_on >= decided_on and outcome = 'CARRIED' and not recommendation_only),
    constraint decision_replaces check ((replaces is null) = (replaces_how is null)),
    constraint decision_carried check (outcome <> 'CARRIED' or in_favour is null or in_favour >= greatest(against, 1)),
    constraint decision_votes check (num_nulls(in_favour, against, abstained) in (0, 3))
);
alter table cadence_change add constraint cadence_change_decision foreign key (decision) references decision;
alter table agenda_item add constraint agenda_item_resolved foreign key (resolution) references decision;
create index decision_order on decision (authority, decided_on desc, id desc);
create index decision_meeting on decision (meeting, id);
create index decision_body on decision (body, decided_on desc, id desc);
create index decision_words on decision using gin (words_of(text));
create index decision_replaces on decision (replaces) where replaces is not null;
create trigger append_only before update or delete on decision for each row execute function refuse_change();
select put_under_audit('decision');

create table ballot (
    id       uuid primary key,
    decision uuid         not null references decision,
    seat     uuid         not null,
    post     varchar(200) not null,
    vote     varchar(10)  not null check (vote in ('IN_FAVOUR', 'AGAINST', 'ABSTAINED')),
    constraint ballot_unique unique (decision, seat)
);
create trigger append_only before update or delete on ballot for each row execute function refuse_change();
select put_under_audit('ballot');

-- Decisions by subject in their order, so that a page of them is one walk along an index. An index on the array itself
-- gives no order, and under a general plan it loses to a walk along all decisions of the authority.
create table decision_subject (
    authority  varchar(60)  not null,
    subject    varchar(120) not null,
    decided_on date         not null,
    decision   uuid         not null references decision,
    primary key (authority, subject, decided_on, decision)
);
create trigger append_only before update or delete on decision_subject for each row execute function refuse_change();
select put_under_audit('decision_subject', 'decision');

-- What was changed in a meeting's record after it was over: how it read before stays readable.
create table correction (
    id       uuid primary key,
    meeting  uuid           not null references meeting,
    kind     varchar(12)    not null check (kind in ('LATE_RECORD', 'REWRITTEN', 'CORRECTED')),
    item     uuid references agenda_item,
    decision uuid references decision,
    seat     uuid,
    before   varchar(20000),
    after    varchar(20000) not null,
    reason   varchar(2000),
    made_at  timestamptz    not null,
    made_by  varchar(200)   not null,
    known_on date           not null,
    constraint correction_of_one check (num_nonnulls(item, decision, seat) = 1),
    constraint correction_reason check ((kind = 'CORRECTED') = (reason is not null)),
    constraint correction_late check ((kind <> 'LATE_RECORD') or before is null)
);
create index correction_order on correction (meeting, id);
create trigger append_only before update or delete on correction for each row execute function refuse_change();
select put_under_audit('correction');

create table log_action (
    id           uuid primary key,
    version      int           not null,
    authority    varchar(60)   not null,
    body         uuid          not null references body,
    meeting      uuid          not null references meeting,
    item         uuid references agenda_item,
    text         varchar(2000) not null,
    seat         uuid,
    agency       varchar(60),
    owner        varchar(200),
    raised_on    date          not null,
    first_due    date,
    due          date,
    state        varchar(10)   not null check (state in ('OPEN', 'COMPLETED', 'CLOSED')),
    completed_on date,
    closed_at    uuid references meeting,
    closed_on    date,
    decision     uuid references decision,
    outcome      varchar(2000),
    constraint log_action_owner check (seat is null and agency is not null or seat is not null and owner is not null),
    constraint log_action_closing check ((state = 'CLOSED') = (closed_at is not null) and num_nulls(closed_at, closed_on, outcome) in (0, 3)),
    constraint log_action_completion check (state <> 'COMPLETED' or completed_on is not null),
    constraint log_action_days check (due >= raised_on and first_due >= raised_on and completed_on >= raised_on and closed_on >= raised_on)
);
create index log_action_order on log_action (authority, raised_on, id);
create index log_action_unclosed on log_action (authority, raised_on, id) where state <> 'CLOSED';
create index log_action_body on log_action (body, raised_on, id);
create index log_action_agency on log_action (authority, agency, raised_on, id);
create index log_action_meeting on log_action (meeting, id);
create index log_action_words on log_action using gin (words_of(text));
select put_under_audit('log_action');

-- What happened to a log action, and how it stood after it.
create table log_action_step (
    id           uuid primary key,
    log_action   uuid         not null references log_action,
    kind         varchar(10)  not null check (kind in ('RAISED', 'RE_DATED', 'PROGRESS', 'COMPLETED', 'CLOSED', 'REOPENED')),
    day          date         not null,
    words        varchar(2000),
    made_by      varchar(200) not null,
    made_at      timestamptz  not null,
    known_on     date         not null,
    due          date,
    state        varchar(10)  not null check (state in ('OPEN', 'COMPLETED', 'CLOSED')),
    completed_on date,
    closed_at    uuid references meeting,
    closed_on    date,
    decision     uuid references decision,
    outcome      varchar(2000),
    constraint log_action_step_words check ((kind = 'RAISED') = (words is null))
);
create index log_action_step_order on log_action_step (log_action, id);
create trigger append_only before update or delete on log_action_step for each row execute function refuse_change();
select put_under_audit('log_action_step');

-- What one body puts before another. What becomes of it, agendas and decisions say: see the view escalation_standing.
create table escalation (
    id           uuid primary key,
    version      int          not null,
    authority    varchar(60)  not null,
    kind         varchar(10)  not null check (kind in ('ESCALATION', 'REFERRAL')),
    body         uuid         not null references body,
    to_body      uuid         not null references body,
    meeting      uuid references meeting,
    item         uuid references agenda_item,
    decision     uuid references decision,
    log_action   uuid references log_action,
    title        varchar(200) not null,
    reason       varchar(2000),
    raised_on    date         not null,
    withdrawn_on date,
    withdrawal   varchar(2000),
    constraint escalation_elsewhere check (to_body <> body),
    constraint escalation_of check (num_nonnulls(item, decision, log_action) > 0),
    constraint escalation_reason check ((decision is null) = (reason is not null)),
    constraint escalation_withdrawn check ((withdrawn_on is null) = (withdrawal is null))
);
create index escalation_order on escalation (authority, raised_on desc, id desc);
create index escalation_body on escalation (body, raised_on desc, id desc);
create index escalation_to on escalation (to_body, raised_on desc, id desc);
select put_under_audit('escalation');

create table risk (
    id           uuid primary key,
    version      int            not null,
    authority    varchar(60)    not null,
    body         uuid references body,
    reference    varchar(20)    not null,
    title        varchar(200)   not null,
    likelihood   int check (likelihood between 1 and 5),
    impact       int check (impact between 1 and 5),
    stated_score int check (stated_score between 1 and 25),
    assessed_on  date,
    agency       varchar(60),
    owner        varchar(200),
    mitigation   varchar(4000),
    subjects     varchar(120)[] not null,
    closed_on    date,
    closing      varchar(2000),
    constraint risk_reference_unique unique (authority, reference),
    constraint risk_pair check ((likelihood is null) = (impact is null)),
    constraint risk_score check (stated_score = likelihood * impact),
    constraint risk_closing check ((closed_on is null) = (closing is null))
);
create unique index risk_reference_name_unique on risk (authority, name_key(reference));
create index risk_body on risk (body, reference);
create index risk_words on risk using gin (words_of(title || ' ' || coalesce(mitigation, '')));
select put_under_audit('risk');

-- What happened to a risk, and how it stood after it. What comes from an earlier register is known since it was scored or,
-- where no day is, since ever.
create table risk_step (
    id           uuid primary key,
    risk         uuid           not null references risk,
    kind         varchar(10)    not null check (kind in ('RAISED', 'ASSESSED', 'CHANGED', 'CLOSED', 'REOPENED')),
    words        varchar(2000),
    made_by      varchar(200)   not null,
    made_at      timestamptz    not null,
    known_on     date,
    title        varchar(200)   not null,
    likelihood   int,
    impact       int,
    stated_score int,
    assessed_on  date,
    agency       varchar(60),
    owner        varchar(200),
    mitigation   varchar(4000),
    subjects     varchar(120)[] not null,
    closed_on    date,
    closing      varchar(2000)
);
create index risk_step_order on risk_step (risk, id);
create trigger append_only before update or delete on risk_step for each row execute function refuse_change();
select put_under_audit('risk_step');

create table letter (
    id          uuid primary key,
    version     int            not null,
    authority   varchar(60)    not null,
    kind        varchar(10)    not null check (kind in ('LETTER', 'NOTICE')),
    body        uuid references body,
    sender      varchar(200)   not null,
    recipients  varchar(200)[] not null check (cardinality(recipients) > 0),
    subject     varchar(200)   not null,
    content     varchar(20000),
    due_on      date,
    sent_on     date,
    reply_by    date,
    answered_on date,
    answered_by varchar(200),
    answer      varchar(20000),
    constraint letter_reply check (reply_by >= sent_on),
    constraint letter_answer check ((answered_on is null) = (answered_by is null) and (answered_on is not null or answer is null)),
    constraint letter_answered check (answered_on is null or answered_on >= sent_on)
);
-- What has no day yet comes first.
create index letter_order on letter (authority, coalesce(sent_on, due_on, date '9999-12-31') desc, id desc);
create index letter_body on letter (body, coalesce(sent_on, due_on, date '9999-12-31') desc, id desc);
create index letter_words on letter using gin (words_of(subject || ' ' || coalesce(content, '')));
select put_under_audit('letter');

-- What was enclosed or answered; a wrong one is withdrawn, and its name and the reason stay.
create table letter_file (
    id                uuid primary key,
    version           int          not null,
    letter            uuid         not null references letter,
    file_name         varchar(200) not null,
    media_type        varchar(100) not null,
    size              bigint       not null,
    sha256            varchar(64)  not null,
    uploaded_at       timestamptz  not null,
    uploaded_by       varchar(200) not null,
    withdrawn_at      timestamptz,
    withdrawn_by      varchar(200),
    withdrawal_reason varchar(2000),
    constraint letter_file_withdrawal check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawal_reason is null))
);
create index letter_file_order on letter_file (letter, id);
create unique index letter_file_once on letter_file (letter, sha256) where withdrawn_at is null;
select put_under_audit('letter_file');

create table letter_content (
    file   uuid  not null references letter_file,
    number int   not null,
    bytes  bytea not null,
    primary key (file, number)
);
alter table letter_content alter column bytes set storage external;
create trigger append_only before update or delete on letter_content for each row execute function refuse_change();
