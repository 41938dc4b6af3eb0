package touchstone.contracts.metrics.release;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import touchstone.contracts.Identified;

/**
 * What everyone outside the authority came to see at one time, and what was withheld from them. Never altered: nobody
 * unsees anything.
 *
 * @param madeAt   when the figures were accepted
 * @param madeBy   the post that accepted them
 * @param shown    figures seen outside the authority from then on
 * @param withheld figures withheld from then on
 */
public record Release(UUID id, OffsetDateTime madeAt, String madeBy, List<ReleasedFigure> shown, List<ReleasedFigure> withheld)
        implements Identified {}
