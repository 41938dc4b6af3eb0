package touchstone.local.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a check of a sealed audit has found.
 *
 * @param broken   the first block that is not as it was sealed, and how; nothing when all are
 * @param unsealed entries that no block holds yet, which could still be changed unseen by whoever may act as the owner
 */
public record AuditFinding(long blocks, long entries, long unsealed, Optional<String> broken) {
    /** The same digests as seal_audit() takes, but from here: whoever rewrites an audit may rewrite functions too. */
    private static final String CHAIN = """
            select b.number, b.entries, b.hash, to_char(b.sealed_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS "UTC"') as sealed,
                   b.number = row_number() over w
                   and (b.previous, b.tx_from) = (lag(cast(b.hash as text), 1, repeat('0', 64)) over w, lag(b.tx_to, 1, '0') over w) as follows,
                   found.entries as there,
                   encode(sha256(convert_to(concat_ws(' ', b.previous, b.number, b.tx_from, b.tx_to, b.entries, extract(epoch from b.sealed_at)), 'UTF8')
                          || found.digests), 'hex') as computed
              from audit_block b
             cross join lateral (
                   select count(*) as entries, coalesce(string_agg(sha256(convert_to(cast(jsonb_build_array(a.id, cast(a.tx as text),
                          extract(epoch from a.at), a.login, a.actor, a.correlation, a.authority, a.table_name, a.row_id, a.before, a.after)
                          as text), 'UTF8')), ''::bytea order by a.id), '') as digests
                     from audit a where a.tx >= b.tx_from and a.tx < b.tx_to) found
            window w as (order by b.number) order by b.number""";
    private static final String UNSEALED = """
            select count(*) from audit where tx >= coalesce((select tx_to from audit_block order by number desc limit 1), '0')""";

    /** A block as it stands in the database. */
    private record Block(long number, long entries, String hash, String sealed, boolean follows, long there, String computed) {
        private Optional<String> wrong(AuditHead noted) {
            if (!follows) {
                return said("does not follow the one before it");
            }
            if (there != entries) {
                return said(there + " of its entries are there");
            }
            if (!computed.equals(hash)) {
                return said("an entry, or what the block says of itself, was changed");
            }
            return noted == null || noted.hash().equals(hash) ? Optional.empty()
                    : said("it was sealed anew, for another hash was noted outside the database at the time");
        }

        private Optional<String> said(String what) {
            return Optional.of("block " + number + " (" + entries + (entries == 1 ? " entry" : " entries") + ", sealed " + sealed
                    + ") is broken: " + what);
        }
    }

    /** @param noted the blocks as they are known outside the database */
    public static AuditFinding in(Connection database, List<AuditHead> noted) throws SQLException {
        try (Statement sql = database.createStatement()) {
            List<Block> blocks = new ArrayList<>();
            for (ResultSet row = sql.executeQuery(CHAIN); row.next();) {
                blocks.add(new Block(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4), row.getBoolean(5),
                        row.getLong(6), row.getString(7)));
            }
            ResultSet unsealed = sql.executeQuery(UNSEALED);
            unsealed.next();
            return new AuditFinding(blocks.size(), blocks.stream().mapToLong(Block::entries).sum(), unsealed.getLong(1), broken(blocks, noted));
        }
    }

    private static Optional<String> broken(List<Block> blocks, List<AuditHead> noted) {
        Map<Long, AuditHead> heads = noted.stream().collect(Collectors.toMap(AuditHead::number, Function.identity(), (first, again) -> first));
        return blocks.stream().map(block -> block.wrong(heads.get(block.number()))).flatMap(Optional::stream).findFirst()
                .or(() -> noted.stream().filter(head -> head.number() > blocks.size()).findFirst()
                        .map(head -> "block " + head.number() + " (sealed " + head.sealed() + ", as noted outside the database) is gone"));
    }

    @Override
    public String toString() {
        return broken.orElse(String.format("%,d entries in %,d %s are as they were sealed", entries, blocks, blocks == 1 ? "block" : "blocks"))
                + (unsealed == 0 ? "" : String.format("; %,d %s not sealed yet", unsealed, unsealed == 1 ? "is" : "are"));
    }
}
