package touchstone.contracts.metrics.indicator;

import java.util.List;
import java.util.UUID;
import touchstone.contracts.Versioned;

/**
 * Something measured again and again. Referred to as {@code touchstone:metrics:indicator:CODE}.
 *
 * @param precision   decimals that its value is computed to
 * @param position    place in its section of the scorecard
 * @param supplier    slug of the agency that supplies its readings; null when the programme does
 * @param definitions what exactly is counted, the first one first; a new one breaks the series
 * @param measures    references of the recommendations it shows the effect of
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
        int position,
        String source,
        String supplier,
        List<Definition> definitions,
        List<String> measures) implements Versioned {

    @Override
    public String key() {
        return code;
    }
}
