-- What an entry says, byte for byte, whoever reads it with whatever settings. Checked by touchstone.local.audit, which does not
-- take this function's word for it.
create or replace function audit_digest(entry audit) returns bytea language sql stable set search_path = pg_catalog, public, pg_temp as $$
    select sha256(convert_to(cast(jsonb_build_array(entry.id, cast(entry.tx as text), extract(epoch from entry.at), entry.login, entry.actor,
           entry.correlation, entry.authority, entry.table_name, entry.row_id, entry.before, entry.after) as text), 'UTF8'))
$$;

-- Seals what all transactions before the oldest that still runs have written and no block holds yet; answers the block, or
-- nothing when there is nothing to seal.
create or replace function seal_audit() returns setof audit_block language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    last audit_block;
    block audit_block;
    digests bytea;
begin
    lock table audit_block in share row exclusive mode;
    select * into last from audit_block order by number desc limit 1;
    block.number := coalesce(last.number, 0) + 1;
    block.tx_from := coalesce(last.tx_to, '0');
    block.tx_to := pg_snapshot_xmin(pg_current_snapshot());
    block.previous := coalesce(last.hash, repeat('0', 64));
    block.sealed_at := clock_timestamp();
    if block.tx_to < block.tx_from then
        raise exception 'the audit is sealed up to transaction %, which this server, at %, has yet to reach', block.tx_from, block.tx_to;
    end if;
    select count(*), string_agg(audit_digest(a), ''::bytea order by a.id) into block.entries, digests
      from audit a where a.tx >= block.tx_from and a.tx < block.tx_to;
    if block.entries = 0 then
        return;
    end if;
    block.hash := encode(sha256(convert_to(concat_ws(' ', block.previous, block.number, block.tx_from, block.tx_to, block.entries,
                         extract(epoch from block.sealed_at)), 'UTF8') || digests), 'hex');
    insert into audit_block select block.*;
    return next block;
end $$;
