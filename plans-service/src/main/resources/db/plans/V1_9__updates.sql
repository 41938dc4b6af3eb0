-- What an update costs to write.

-- Few updates answer one that was returned; the others need no place in the index.
alter table progress_update drop constraint progress_update_resubmits_unique;
create unique index progress_update_resubmits_unique on progress_update (resubmits) where resubmits is not null;

-- Whoever submits an update has no draft of it any more. Ended here, it takes no statement of its own.
create function end_draft() returns trigger language plpgsql as $$
begin
    delete from update_draft where action = new.action and agency = new.agency;
    return null;
end $$;
create trigger end_draft after insert on progress_update for each row execute function end_draft();
