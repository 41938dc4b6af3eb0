-- What was set or said stays as it was, and is withdrawn once with a reason.
create or replace function keep_but_withdraw() returns trigger language plpgsql as $$
declare
    withdrawal constant text[] := '{withdrawn_on,withdrawn_by,withdrawal}';
begin
    if tg_op = 'DELETE' or old.withdrawn_on is not null or new.withdrawn_on is null or to_jsonb(new) - withdrawal <> to_jsonb(old) - withdrawal then
        raise exception 'of % nothing changes but that it is withdrawn', tg_table_name;
    end if;
    return new;
end $$;
create or replace trigger withdrawn_only before update or delete on target for each row execute function keep_but_withdraw();
create or replace trigger withdrawn_only before update or delete on comparator for each row execute function keep_but_withdraw();
create or replace trigger withdrawn_only before update or delete on commentary for each row execute function keep_but_withdraw();
