package touchstone.contracts.metrics.commentary;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import touchstone.contracts.Identified;
import touchstone.contracts.metrics.indicator.Stage;

/**
 * What somebody said of an indicator, or of a whole stage, for a period. Append-only.
 *
 * @param indicator null when it speaks of the stage
 * @param stage     the stage it speaks of, or its indicator's
 * @param author    a post
 * @param open      whether the public may read it
 */
public record Commentary(
        UUID id,
        String indicator,
        Stage stage,
        String period,
        CommentaryKind kind,
        String text,
        String author,
        LocalDate writtenOn,
        boolean open,
        List<Claim> claims) implements Identified {}
