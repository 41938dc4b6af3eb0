package touchstone.metrics.target;

import touchstone.contracts.metrics.reading.Breakdown;
import touchstone.contracts.metrics.target.Target;
import touchstone.platform.sql.Row;
import touchstone.platform.time.AsAt;

/** A target in the rows of a read, under the alias {@code t}. */
public final class TargetRow {
    /** What to select. */
    public static final String COLUMNS = """
            t.id as t_id, t.part_by as t_by, t.part_name as t_part, t.from_date as t_from, t.value as t_value, t.tolerance as t_tolerance, t.low as t_low,
            t.high as t_high, t.source as t_source, t.known_on as t_known, t.made_by as t_by_whom""";

    /** That it was known by {@code :asAt} and not withdrawn by then. */
    public static final String IN_FORCE = "t.known_on <= :asAt and (t.withdrawn_on is null or t.withdrawn_on > :asAt)";

    private TargetRow() {}

    private static Breakdown part(Row row) {
        return row.text("t_by") == null ? null : new Breakdown(row.text("t_by"), row.text("t_part"));
    }

    /** The target, or null when the row has none. */
    public static Target of(Row row) {
        return row.id("t_id") == null ? null : new Target(row.id("t_id"), part(row), row.date("t_from"), row.decimal("t_value"),
                row.decimal("t_tolerance"), row.decimal("t_low"), row.decimal("t_high"), row.text("t_source"),
                row.date("t_known"), AsAt.of(row.id("t_id")), row.text("t_by_whom"), null);
    }
}
