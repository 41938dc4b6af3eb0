package touchstone.contracts.metrics.indicator;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Versioned;
import touchstone.contracts.metrics.reading.Reading;

/**
 * An indicator and where it stands at the date asked about, from accepted whole (not broken down) readings that are finished
 * and real, of a kind of period that it is judged by.
 *
 * @param latest   null when there is none
 * @param previous the last such reading before it of a like period; null when there is none
 * @param target   the latest held against the target, or, where there are only parts, how many of them meet theirs
 * @param budget   its newest amount held against its budget; null when it has none, or one of the two is not known
 * @param due      the figure that should have come since; null when none is late
 * @param aside    newer readings that change no verdict, the newest first; three at most
 * @param parts    where each part stands, in their order
 * @param splitBy  what its parts are parts by; null when there are none
 */
public record IndicatorStanding(
        Indicator indicator,
        @Nullable Reading latest,
        @Nullable Reading previous,
        DirectionOfTravel direction,
        AgainstTarget target,
        @Nullable AgainstBudget budget,
        @Nullable DueFigure due,
        List<SetAside> aside,
        List<PartStanding> parts,
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
