create table authority (
    id   uuid primary key,
    slug varchar(60)  not null,
    name varchar(120) not null,
    closed_on      date,
    closed_because varchar(500),
    constraint authority_closed_with_a_reason check ((closed_on is null) = (closed_because is null)),
    constraint authority_slug_unique unique (slug)
);
select put_under_audit('authority');

create table agency (
    id        uuid primary key,
    authority varchar(60)  not null references authority (slug),
    slug      varchar(60)  not null,
    name      varchar(120) not null,
    kind      varchar(20)  not null check (kind in ('COUNCIL', 'HEALTH', 'POLICE', 'SCHOOL', 'VOLUNTARY_SECTOR', 'OTHER')),
    constraint agency_slug_unique unique (authority, slug)
);
select put_under_audit('agency');

-- The authority is the one that opened the account; none for administrators of the whole installation. An account that has
-- ended signs nobody in; who it was stays on record.
create table account (
    id        uuid primary key,
    sign_in   varchar(120) not null,
    post      varchar(120) not null,
    authority varchar(60) references authority (slug),
    agency    varchar(60),
    ended     timestamptz,
    constraint account_sign_in_unique unique (sign_in),
    constraint account_agency foreign key (authority, agency) references agency (authority, slug)
);
create unique index account_sign_in_name_unique on account (name_key(sign_in));
create index account_authority on account (authority);
select put_under_audit('account');

-- "*" is every authority, so this is no foreign key.
create table account_grant (
    id        uuid primary key,
    account   uuid        not null references account,
    authority varchar(60) not null,
    role      varchar(20) not null check (role in
        ('PARTNER', 'SECRETARIAT', 'PROGRAMME_MANAGER', 'DIRECTOR', 'ADVISER', 'ADMINISTRATOR')),
    constraint account_grant_unique unique (account, authority, role)
);
create index account_grant_authority on account_grant (authority, account);
select put_under_audit('account_grant');

create table credential (
    id        uuid primary key,
    authority varchar(60)  not null,
    agency    varchar(60)  not null,
    label     varchar(120) not null,
    scopes    varchar(20)[] not null check (cardinality(scopes) > 0 and scopes <@ array[
        'PLANS_READ', 'PLANS_WRITE', 'METRICS_READ', 'METRICS_WRITE', 'GOVERNANCE_READ', 'GOVERNANCE_WRITE']::varchar[]),
    issued    timestamptz  not null,
    expires   date         not null,
    revoked   timestamptz,
    constraint credential_agency foreign key (authority, agency) references agency (authority, slug)
);
create index credential_authority on credential (authority, id desc);
select put_under_audit('credential');

create table account_password (
    account uuid primary key references account,
    hash    varchar(80) not null
);
select put_under_audit('account_password', 'account', secret => '{hash}');

create table credential_secret (
    hash       char(64) primary key,
    credential uuid not null references credential,
    ends       timestamptz,
    last_used  timestamptz
);
create index credential_secret_of on credential_secret (credential);
create unique index credential_secret_present_unique on credential_secret (credential) where ends is null;
select put_under_audit('credential_secret', 'credential', secret => '{hash}', passing => '{last_used}');

create table session (
    id        uuid primary key,
    hash      char(64)    not null,
    account   uuid        not null references account,
    began     timestamptz not null,
    last_seen timestamptz not null,
    address   varchar(45) not null,
    browser   varchar(60),
    constraint session_unique unique (hash)
);
create index session_began on session (began);
create index session_account on session (account);
select put_under_audit('session', secret => '{hash}', passing => '{last_seen}');

-- Whoever asks at this address is shown its person's meetings, and nothing else.
create table calendar_address (
    account uuid primary key references account,
    hash    char(64)    not null,
    made    timestamptz not null,
    constraint calendar_address_unique unique (hash)
);
select put_under_audit('calendar_address', 'account', secret => '{hash}');

create table known_device (
    id        uuid primary key,
    account   uuid        not null references account,
    hash      char(64)    not null,
    last_used timestamptz not null,
    constraint known_device_unique unique (account, hash)
);
create index known_device_used on known_device (last_used);
select put_under_audit('known_device', secret => '{hash}', passing => '{last_used}');

create table failed_sign_in (
    id      uuid primary key,
    subject varchar(200) not null,
    at      timestamptz  not null
);
create index failed_sign_in_subject on failed_sign_in (subject, at);
create index failed_sign_in_at on failed_sign_in (at);
-- What is added is audited, and that it was forgotten a while later is not.
create trigger audit_added after insert on failed_sign_in referencing new table as added
    for each statement execute function write_audit_of_added('id', '{}');

-- One page, written anew as a whole: what the gateway knew, and up to which change of each owner. Not under audit: it is
-- made from what the owners keep.
create table kept (
    page    int         primary key default 1 check (page = 1),
    build   varchar(60) not null,
    day     date        not null,
    content jsonb       not null
);
