package touchstone.metrics.indicator;

import java.util.List;
import touchstone.contracts.metrics.indicator.Counting;
import touchstone.contracts.metrics.indicator.Definition;
import touchstone.contracts.metrics.indicator.Frequency;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.indicator.Polarity;
import touchstone.contracts.metrics.indicator.Stage;
import touchstone.contracts.metrics.indicator.Unit;
import touchstone.contracts.metrics.reading.PeriodKind;
import touchstone.platform.sql.Row;

/** An indicator in the rows of a read, under the alias {@code i}. */
public final class IndicatorRow {
    /** What to select. */
    public static final String COLUMNS = """
            i.id as i_id, i.version as i_version, i.code, i.title, i.stage, i.unit, i.polarity, i.decimals, i.frequency,
            cast(to_json(i.periods) as text) as periods,
            i.position, i.source as i_source, i.supplier, cast(i.definitions as text) as definitions,
            cast(to_json(i.measures) as text) as measures, i.exceeds_whole, i.budget, i.retired_from, cast(i.counting as text) as counting""";

    private IndicatorRow() {}

    private static List<PeriodKind> periods(Row row) {
        return row.list("periods", String.class).stream().map(PeriodKind::valueOf).toList();
    }

    public static Indicator of(Row row) {
        return new Indicator(row.id("i_id"), row.number("i_version"), row.text("code"), row.text("title"),
                row.constant("stage", Stage.class), row.constant("unit", Unit.class),
                row.constant("polarity", Polarity.class), row.number("decimals"),
                row.constant("frequency", Frequency.class), periods(row), row.number("position"), row.text("i_source"),
                row.text("supplier"), row.list("definitions", Definition.class), row.list("measures", String.class),
                row.flag("exceeds_whole"), row.text("budget"), row.date("retired_from"),
                row.object("counting", Counting.class));
    }
}
