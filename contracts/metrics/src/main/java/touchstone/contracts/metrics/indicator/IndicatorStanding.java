package touchstone.contracts.metrics.indicator;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Versioned;
import touchstone.contracts.metrics.reading.Reading;

/**
 * An indicator and where it stands at the date asked about, from accepted whole (not broken down) readings.
 *
 * @param latest   null when there is none
 * @param previous the last reading before it of a like period, under the same definition; null when there is none
 * @param splitBy  what its readings are broken down by; null when they are not
 */
public record IndicatorStanding(
        Indicator indicator,
        @Nullable Reading latest,
        @Nullable Reading previous,
        DirectionOfTravel direction,
        AgainstTarget target,
        @Nullable String splitBy) implements Versioned {
    @Override
    @JsonIgnore
    public UUID id() {
        return indicator.id();
    }

    @Override
    @JsonIgnore
    public int version() {
        return indicator.version();
    }
}
