-- What was accepted stays as it was; a correction is a revision. Only disclosure control may still withhold it.
-- What is generated is not known yet here.
create or replace function keep_accepted_reading() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or (to_jsonb(new) - '{version,suppressed,shown,note_withheld,counts}'::text[]) <> (to_jsonb(old) - '{version,suppressed,shown,note_withheld,counts}'::text[]) then
        raise exception 'an accepted reading cannot change';
    end if;
    return new;
end $$;
create or replace trigger accepted_reading before update or delete on reading
    for each row when (old.state = 'ACCEPTED') execute function keep_accepted_reading();
