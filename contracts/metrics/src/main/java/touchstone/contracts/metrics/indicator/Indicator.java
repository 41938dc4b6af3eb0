package touchstone.contracts.metrics.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Versioned;
import touchstone.contracts.metrics.reading.PeriodKind;

/**
 * Something measured again and again. Referred to as {@code touchstone:metrics:indicator:CODE}.
 *
 * @param code        unique in the authority, for addresses and references: "re-referrals"
 * @param title       what people call it
 * @param precision   decimals that its value is computed to
 * @param periods     kinds of period it is judged by, its own first: the next only while there is none of those before
 * @param position    place in its section of the scorecard
 * @param source      where its figures come from
 * @param supplier    slug of the agency that supplies its readings; null when the programme does
 * @param definitions what exactly is counted, the first one first; a new one breaks the series
 * @param measures    references of the recommendations it shows the effect of
 * @param exceedsWhole whether a percentage can be more than 100
 * @param budget      code of the indicator that is its budget; null when there is none
 * @param retiredFrom first day from which no more figures are asked for; null while they are
 * @param counting    whom or what it counts, and how that adds up
 */
public record Indicator(
        UUID id,
        int version,
        String code,
        String title,
        Stage stage,
        Unit unit,
        Polarity polarity,
        int precision,
        Frequency frequency,
        List<PeriodKind> periods,
        int position,
        String source,
        @Nullable String supplier,
        List<Definition> definitions,
        List<String> measures,
        boolean exceedsWhole,
        @Nullable String budget,
        @Nullable LocalDate retiredFrom,
        Counting counting) implements Versioned {

    @Override
    public String key() {
        return code;
    }
}
