-- Indicators as they were known on a day; one that was not known then is not among them.
create or replace function indicator_at(on_day date) returns setof indicator language sql stable as $$
    select i.id, i.version, i.authority, i.code, s.title, s.stage, s.unit, s.polarity, s.decimals, s.frequency, s.periods, s.position,
           s.source, s.supplier, s.definitions, s.measures, s.exceeds_whole, s.budget, s.retired_from, s.counting
      from indicator i
      join lateral (select x.* from indicator_step x where x.indicator = i.id and x.known_on <= on_day order by x.id desc limit 1) s on true
$$;

-- Number of the definition that a period is counted under which begins on a day.
create or replace function definition_of(definitions jsonb, starts date) returns int language sql immutable as $$
    select (d ->> 'number')::int from jsonb_array_elements(definitions) d
     where d ->> 'from' is null or (d ->> 'from')::date <= starts
     order by (d ->> 'from')::date desc nulls last limit 1
$$;
