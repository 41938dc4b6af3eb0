-- Who leads or co-leads an action is kept in the order of a list.
create or replace function list_agencies() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and (new.lead_agency, new.co_leads, new.sort_key) = (old.lead_agency, old.co_leads, old.sort_key) then
        return null; -- an entity is written as a whole
    end if;
    delete from action_agency where tg_op = 'UPDATE' and action = new.id;
    insert into action_agency (authority, agency, sort_key, action)
    select distinct new.authority, agency, new.sort_key, new.id from unnest(new.co_leads || new.lead_agency) agency;
    return null;
end $$;
create or replace trigger agencies after insert or update of lead_agency, co_leads, sort_key on action
    for each row execute function list_agencies();
