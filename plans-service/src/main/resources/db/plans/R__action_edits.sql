-- What of an action can be edited, in the words of the contract.
create or replace function action_facts(one action) returns jsonb language sql stable as $$
    select jsonb_build_object('text', one.text, 'leadAgency', one.lead_agency, 'coLeads', to_jsonb(one.co_leads),
                              'owner', one.owner, 'workstream', one.workstream, 'phase', one.phase)
$$;

-- What an action was like at a date, if it was edited after it: the first later edit knows.
create or replace function before_edits(edited uuid, asked date) returns jsonb language sql stable as $$
    select e.was from action_edit e where e.action = edited and e.edited_on > asked order by e.edited_on, e.id limit 1
$$;
