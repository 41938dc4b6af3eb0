package touchstone.contracts.metrics.indicator;

import org.jspecify.annotations.Nullable;
import touchstone.contracts.metrics.reading.Breakdown;
import touchstone.contracts.metrics.reading.Reading;

/**
 * Where one part of an indicator stands: a team, a route.
 *
 * @param latest   of the last period for which parts are known
 * @param previous the part's last reading before it of a like period; null when there is none
 * @param target   held against the part's own target, or the whole's where the figure is no count
 */
public record PartStanding(
        Breakdown part, Reading latest, @Nullable Reading previous, DirectionOfTravel direction, AgainstTarget target) {}
