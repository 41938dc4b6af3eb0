-- A decision is filed under each of its subjects.
create or replace function file_decision() returns trigger language plpgsql as $$
begin
    insert into decision_subject (authority, subject, decided_on, decision)
    select distinct new.authority, subject, new.decided_on, new.id from unnest(new.subjects) subject;
    return null;
end $$;
create or replace trigger filed after insert on decision for each row execute function file_decision();
