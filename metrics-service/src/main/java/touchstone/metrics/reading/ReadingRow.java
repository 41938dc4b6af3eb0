package touchstone.metrics.reading;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import touchstone.contracts.metrics.reading.Breakdown;
import touchstone.contracts.metrics.reading.Missing;
import touchstone.contracts.metrics.reading.PeriodKind;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.contracts.metrics.reading.ReadingState;
import touchstone.platform.sql.Row;

/**
 * A reading in the rows of a read, as its audience may see it. The row holds the indicator's {@code code} too, and the indicator
 * stands in the statement as {@code i}: as it was known decides under which definition the reading is counted.
 */
public final class ReadingRow {
    private static final String[] COLUMNS = {
        "id", "version", "slot", "period", "kind", "part_by", "part_name", "numerator", "denominator", "value",
        "stated", "missing", "provisional", "illustrative", "percent_only", "note", "state", "revision", "agency",
        "submitter", "reported_on", "known_on", "accepted_on", "return_reason", "suppressed", "note_withheld", "ends"};

    private ReadingRow() {}

    /** What to select of a reading under an alias: "latest.id as latest_id, ...". */
    public static String columns(String alias) {
        StringBuilder columns = new StringBuilder("definition_of(i.definitions, %s.starts) as %1$s_definition".formatted(alias));
        for (String column : COLUMNS) {
            columns.append(", ").append(alias).append('.').append(column).append(" as ").append(alias).append('_').append(column);
        }
        return columns.toString();
    }

    /**
     * The accepted reading under an alias, or null when the row has none.
     *
     * @param inside whether it is for people of the authority; for anyone else suppressed figures are left out
     */
    public static Reading of(Row row, String alias, boolean inside) {
        String as = alias + "_";
        if (row.id(as + "id") == null) {
            return null;
        }
        Reading reading = reading(row, as, false, false);
        if (inside) {
            return reading;
        }
        return row.flag(as + "suppressed") ? withoutFigures(reading, row.text(as + "slot"), row.date(as + "ends"))
                : forOutside(reading, row.flag(as + "note_withheld"));
    }

    /** One in review, for somebody who supplies its indicator, reviews it, or both. */
    public static Reading inReview(Row row, String alias, boolean supplies, boolean reviews) {
        return reading(row, alias + "_", supplies, reviews);
    }

    private static Reading reading(Row row, String as, boolean supplies, boolean reviews) {
        ReadingState state = row.constant(as + "state", ReadingState.class);
        return new Reading(row.id(as + "id"), row.number(as + "version"), row.text("code"),
                row.number(as + "definition"), row.text(as + "period"), row.constant(as + "kind", PeriodKind.class),
                part(row, as), row.decimal(as + "numerator"), row.decimal(as + "denominator"), row.decimal(as + "value"),
                row.decimal(as + "stated"), row.constant(as + "missing", Missing.class), row.flag(as + "provisional"),
                row.flag(as + "illustrative"), row.flag(as + "percent_only"), row.text(as + "note"),
                state, row.number(as + "revision"), row.text(as + "agency"), row.text(as + "submitter"), row.date(as + "reported_on"),
                row.date(as + "known_on"), row.date(as + "accepted_on"), row.text(as + "return_reason"),
                ReadingLifecycle.isOpen(state), ReadingLifecycle.allowed(state, supplies, reviews));
    }

    private static Breakdown part(Row row, String as) {
        return row.text(as + "part_by") == null ? null : new Breakdown(row.text(as + "part_by"), row.text(as + "part_name"));
    }

    /** Who submitted it is told inside the authority only. */
    private static Reading forOutside(Reading r, boolean withoutNote) {
        return new Reading(r.id(), r.version(), r.indicator(), r.definition(), r.period(), r.kind(), r.breakdown(),
                r.numerator(), r.denominator(), r.value(), r.stated(), r.missing(), r.provisional(), r.illustrative(), r.percentOnly(), withoutNote ? null : r.note(),
                r.state(), r.revision(), r.agency(), null, r.reportedOn(), r.knownOn(), r.acceptedOn(), r.returnReason(), r.open(), r.allowed());
    }

    /** Nothing of it moves when it is revised: not even its id, nor the day on which it would have been known at the earliest. */
    private static Reading withoutFigures(Reading r, String slot, LocalDate ended) {
        UUID place = UUID.nameUUIDFromBytes((r.indicator() + " " + slot).getBytes(StandardCharsets.UTF_8));
        return new Reading(place, 0, r.indicator(), r.definition(), r.period(), r.kind(), r.breakdown(), null, null,
                null, null, Missing.SUPPRESSED, false, false, false, null, r.state(), 1, r.agency(), null, ended, ended.plusDays(1), ended.plusDays(1), null, r.open(), r.allowed());
    }
}
