-- Marks rows of a table for ever. A mark says that there may be rows to read, never what they say of a date. Arguments are the
-- table, the mark, and the columns that refer to the rows.
create or replace function leave_mark() returns trigger language plpgsql as $$
begin
    for i in 2 .. tg_nargs - 1 loop
        execute format('update %1$I set %2$I = true where id = ($1 ->> %3$L)::uuid and not %2$I', tg_argv[0], tg_argv[1], tg_argv[i])
          using to_jsonb(new);
    end loop;
    return null;
end $$;
create or replace trigger mark after insert on evidence for each row execute function leave_mark('action', 'has_evidence', 'action');
create or replace trigger mark_action after insert on sign_off for each row when (new.action is not null)
    execute function leave_mark('action', 'has_sign_off', 'action');
create or replace trigger mark after insert on re_planning for each row execute function leave_mark('action', 'has_re_planning', 'action');
create or replace trigger mark after insert on carry_over for each row execute function leave_mark('action', 'has_carry_over', 'from_action', 'to_action');
create or replace trigger mark after insert on action_edit for each row execute function leave_mark('action', 'has_edit', 'action');
create or replace trigger mark after insert on action_dependency for each row execute function leave_mark('action', 'has_dependency', 'action');
