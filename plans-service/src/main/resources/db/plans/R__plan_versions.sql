-- What a plan holds now: its outline, and each action as the contract's PlannedAction.
create or replace function plan_outline(asked uuid) returns jsonb language sql stable as $$
    select jsonb_build_object('title', p.title,
           'phases', (select coalesce(jsonb_agg(jsonb_build_object('reference', h.number::text, 'title', h.title) order by h.number), '[]')
                        from phase h where h.plan = p.id),
           'workstreams', (select coalesce(jsonb_agg(jsonb_build_object('reference', w.reference, 'title', w.title) order by w.reference), '[]')
                             from workstream w where w.plan = p.id))
      from plan p where p.id = asked
$$;

drop function if exists plan_actions(uuid);
create function plan_actions(asked uuid)
    returns table (action uuid, sort_key varchar, content jsonb) language sql stable as $$
    select a.id, a.sort_key, jsonb_build_object(
           'id', a.id, 'reference', a.reference, 'text', a.text, 'leadAgency', a.lead_agency, 'coLeads', to_jsonb(a.co_leads),
           'owner', a.owner, 'workstream', w.title, 'phase', h.title, 'recommendation', r.reference, 'part', a.part,
           'originalDue', a.original_due, 'due', a.due, 'counts', a.counts)
      from action a
      left join workstream w on w.id = a.workstream
      left join phase h on h.id = a.phase
      left join recommendation r on r.id = a.recommendation
     where a.plan = asked and a.withdrawn_on is null
$$;

-- What a version holds; the number after the last one approved is the plan as it is now.
drop function if exists version_actions(uuid, int);
create function version_actions(asked uuid, asked_number int)
    returns table (action uuid, sort_key varchar, content jsonb) language sql stable as $$
    select k.action, k.sort_key, k.content
      from version_action k join plan_version v on v.id = k.version
     where v.plan = asked and v.number = asked_number
     union all
    select a.action, a.sort_key, a.content
      from plan_actions(asked) a
     where not exists (select from plan_version v where v.plan = asked and v.number >= asked_number)
$$;

-- Approving keeps the content, whatever the program above does; nothing can be slipped in later.
create or replace function outline_version() returns trigger language plpgsql as $$
begin
    new.outline := plan_outline(new.plan);
    new.hash := (select encode(sha256(convert_to(new.outline::text
                        || coalesce(string_agg(a.content::text, '' order by a.sort_key), ''), 'UTF8')), 'hex')
                   from plan_actions(new.plan) a);
    return new;
end $$;
create or replace trigger outline_version before insert on plan_version for each row execute function outline_version();

create or replace function keep_version() returns trigger language plpgsql as $$
begin
    insert into version_action (version, action, sort_key, content)
    select new.id, a.action, a.sort_key, a.content from plan_actions(new.plan) a;
    return null;
end $$;
create or replace trigger keep_version after insert on plan_version for each row execute function keep_version();
