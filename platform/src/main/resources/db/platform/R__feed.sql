-- Who is about to take places says until his transaction ends: those after the last that is taken may be mine.
create or replace function hold_places() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock_shared(case when is_called then last_value else 0 end) from event_sequence_seq;
    return null;
end $$;
create or replace trigger hold_places before insert on event for each statement execute function hold_places();

-- Up to here every place is of an event that is committed, or of none for ever. First it is asked which place was the
-- last, and then who holds: a place up to the last was taken by a transaction that was holding already, or has ended.
create or replace function settled_place() returns bigint language plpgsql as $$
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
