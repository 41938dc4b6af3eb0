-- Words the inspector published are nobody's to change, whatever the program above does.
create or replace function keep_published_words() returns trigger language plpgsql as $$
begin
    if (new.text, new.number, new.timescale, new.parts) is distinct from (old.text, old.number, old.timescale, old.parts)
       and exists (select from inspection where id = old.inspection and state = 'PUBLISHED') then
        raise exception 'published words cannot change';
    end if;
    return new;
end $$;
create or replace trigger published_words before update on recommendation for each row execute function keep_published_words();

-- What was put forward is what is judged: a file can be replaced only while its evidence is a draft.
create or replace function keep_content() returns trigger language plpgsql as $$
begin
    if exists (select from evidence e where e.id in (old.evidence, new.evidence) and e.state <> 'DRAFT') then
        raise exception 'the file of submitted evidence is kept as it is';
    end if;
    return coalesce(new, old);
end $$;
create or replace trigger keep_content before insert or update or delete on evidence_content for each row execute function keep_content();

create or replace function keep_file() returns trigger language plpgsql as $$
begin
    if old.state <> 'DRAFT'
       and (new.file_name, new.media_type, new.size, new.sha256) is distinct from (old.file_name, old.media_type, old.size, old.sha256) then
        raise exception 'the file of submitted evidence is kept as it is';
    end if;
    return new;
end $$;
create or replace trigger keep_file before update on evidence for each row execute function keep_file();

-- A sign-off can be reopened once and is otherwise never changed.
create or replace function keep_sign_off() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.reopened_on is not null
       or (new.recommendation, new.action, new.phase, new.decided_on, new.body, new.decision, new.recorded_by)
          is distinct from (old.recommendation, old.action, old.phase, old.decided_on, old.body, old.decision, old.recorded_by) then
        raise exception 'append-only table sign_off';
    end if;
    return new;
end $$;
create or replace trigger keep_sign_off before update or delete on sign_off for each row execute function keep_sign_off();
