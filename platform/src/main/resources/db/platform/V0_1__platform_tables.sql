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

-- Who changed what, when, from what to what. Written by triggers, so that nothing can forget it, and as the owner, so that a
-- service can write nothing else there. The actor is whom the service names; the login, who signed in to the database. The
-- functions of audit and of append-only tables stand here because every table file calls for them.
create table audit (
    id          bigint generated always as identity primary key,
    tx          xid8         not null default pg_current_xact_id(),
    at          timestamptz  not null default now(),
    login       varchar(63)  not null default session_user,
    actor       varchar(120) not null default coalesce(nullif(current_setting('touchstone.actor', true), ''), session_user),
    correlation varchar(64)  not null default coalesce(current_setting('touchstone.correlation', true), ''),
    authority   varchar(60),
    table_name  varchar(63)  not null,
    row_id      uuid,
    before      jsonb,
    after       jsonb
);
create index audit_row on audit (table_name, row_id, id);
create index audit_authority on audit (authority, id);
create index audit_tx on audit (tx);

-- The audit in sealed blocks, each hashed together with the one before it (R__audit_chain.sql): the entries of transactions
-- from the first on and before the last.
create table audit_block (
    number    bigint      primary key,
    tx_from   xid8        not null,
    tx_to     xid8        not null,
    entries   bigint      not null,
    sealed_at timestamptz not null,
    previous  char(64)    not null,
    hash      char(64)    not null
);

-- Of a row that changes or goes. Arguments are those of put_under_audit.
create function write_audit() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    secret text[] := tg_argv[1];
    passing text[] := tg_argv[2];
    was jsonb := to_jsonb(old);
    became jsonb := case when tg_op = 'UPDATE' then to_jsonb(new) end;
begin
    if was - passing is distinct from became - passing then
        insert into audit (authority, table_name, row_id, before, after)
        values (coalesce(was ->> 'authority', nullif(current_setting('touchstone.authority', true), '')),
                tg_table_name, cast(was ->> tg_argv[0] as uuid), was - secret, became - secret);
    end if;
    return null;
end $$;

-- Of all rows that one statement adds, which is how readings come.
create function write_audit_of_added() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    insert into audit (authority, table_name, row_id, after)
    select coalesce(became ->> 'authority', nullif(current_setting('touchstone.authority', true), '')),
           tg_table_name, cast(became ->> tg_argv[0] as uuid), became - cast(tg_argv[1] as text[])
      from (select to_jsonb(one) from added one) every (became);
    return null;
end $$;

-- Puts a table under audit. Call it where the table is created. The key is the column that names a row; what is secret the
-- audit does not repeat, but says that it changed; what is passing it does not mention when nothing else changed.
create function put_under_audit(audited regclass, key text default 'id', secret text[] default '{}', passing text[] default '{}')
    returns void language plpgsql as $$
begin
    execute format('create trigger audit_added after insert on %s referencing new table as added for each statement execute function write_audit_of_added(%L, %L)',
                   audited, key, secret);
    execute format('create trigger audit after update or delete on %s for each row execute function write_audit(%L, %L, %L)',
                   audited, key, secret, passing);
end $$;

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'append-only table %', tg_table_name;
end $$;

create trigger append_only before update or delete on audit for each row execute function refuse_change();
create trigger append_only before update or delete on audit_block for each row execute function refuse_change();
