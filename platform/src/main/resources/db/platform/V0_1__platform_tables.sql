-- What every service's database holds besides its own tables.

-- What people take for the same name has the same key: case and spaces do not tell two of them apart, nor do letters that
-- only look otherwise. Names are unique by it.
create function name_key(name text) returns text immutable strict parallel safe language sql
    return lower(regexp_replace(normalize(name, nfkc), '\s', '', 'g'));

-- The change feed. An event gets its place in it when it is written (R__feed.sql).
create table event (
    sequence  bigint generated always as identity primary key,
    id        uuid         not null default uuidv7(),
    type      varchar(80)  not null,
    authority varchar(60)  not null,
    subject   varchar(120) not null,
    at        timestamptz  not null default clock_timestamp(),
    data      jsonb        not null
);

-- What each Idempotency-Key was answered.
create table idempotency (
    caller  varchar(120) not null,
    key     varchar(200) not null,
    request char(64)     not null,
    answer  jsonb,
    at      timestamptz  not null default now(),
    primary key (caller, key)
);

-- Who changed what, when, from what to what. Written by triggers, so that nothing can forget it. The functions of audit and
-- of append-only tables stand here because every table file calls for them.
create table audit (
    id          bigint generated always as identity primary key,
    at          timestamptz  not null default now(),
    actor       varchar(120) not null,
    correlation varchar(64)  not null,
    table_name  varchar(63)  not null,
    row_id      uuid,
    before      jsonb,
    after       jsonb
);
create index audit_row on audit (table_name, row_id, id);

create function write_audit() returns trigger language plpgsql as $$
begin
    insert into audit (actor, correlation, table_name, row_id, before, after)
    values (coalesce(current_setting('touchstone.actor', true), current_user),
            coalesce(current_setting('touchstone.correlation', true), ''),
            tg_table_name,
            case when tg_op = 'DELETE' then old.id else new.id end,
            case when tg_op <> 'INSERT' then to_jsonb(old) end,
            case when tg_op <> 'DELETE' then to_jsonb(new) end);
    return null;
end $$;

-- Puts a table under audit. Call it where the table is created.
create function put_under_audit(audited regclass) returns void language plpgsql as $$
begin
    execute format('create trigger audit after insert or update or delete on %s for each row execute function write_audit()', audited);
end $$;

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'append-only table %', tg_table_name;
end $$;

create trigger append_only before update or delete on audit for each row execute function refuse_change();
