-- An event has its place in the feed from the start (docs/adr/0022), and is not written a second time to be numbered.
with unnumbered as (
    select id, row_number() over (order by at, id) as place from event where sequence is null),
newest as (select coalesce(max(sequence), 0) as sequence from event)
update event set sequence = newest.sequence + unnumbered.place
  from unnumbered, newest where event.id = unnumbered.id;

drop index event_unnumbered;
alter table event drop constraint event_pkey;
alter table event drop constraint event_sequence_unique;
alter table event add primary key (sequence);
alter table event alter column sequence add generated always as identity;
select setval('event_sequence_seq', max(sequence)) from event having max(sequence) > 0;

-- Who is about to take places says until his transaction ends: those after the last that is taken may be mine.
create function hold_places() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock_shared(case when is_called then last_value else 0 end) from event_sequence_seq;
    return null;
end $$;
create trigger hold_places before insert on event for each statement execute function hold_places();

-- Up to here every place is of an event that is committed, or of none for ever. First it is asked which place was the
-- last, and then who holds: a place up to the last was taken by a transaction that was holding already, or has ended.
create function settled_place() returns bigint language plpgsql as $$
declare
    taken bigint;
    held bigint;
begin
    select case when is_called then last_value else 0 end into taken from event_sequence_seq;
    select min((classid::bigint << 32) + objid::bigint) into held from pg_locks
     where locktype = 'advisory' and objsubid = 1
       and database = (select oid from pg_database where datname = current_database());
    return least(taken, held);
end $$;
