-- What a service may do with what the owner has made: read and write rows. Tables, triggers and rights are not its own to
-- change, and what is only ever added to, it cannot change at all.
do $$
declare
    kept regclass;
begin
    if current_user = '${service}' then
        raise exception 'the service must sign in as another role than the one that owns its tables (%)', current_user;
    end if;
    revoke all on all tables in schema public from "${service}";
    grant select, insert, update, delete on all tables in schema public to "${service}";
    grant usage, select on all sequences in schema public to "${service}";
    revoke insert, update, delete on audit, audit_block from "${service}";
    revoke all on flyway_schema_history from "${service}";
    for kept in select tgrelid::regclass from pg_trigger where tgfoid = 'refuse_change'::regproc and tgname = 'append_only' loop
        execute format('revoke update, delete on %s from "${service}"', kept);
    end loop;
end $$;
