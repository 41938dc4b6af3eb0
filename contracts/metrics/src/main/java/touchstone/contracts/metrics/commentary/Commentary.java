package touchstone.contracts.metrics.commentary;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Identified;
import touchstone.contracts.metrics.indicator.Stage;

/**
 * What somebody said of an indicator, or of a whole stage, for a period. Append-only.
 *
 * @param indicator null when it speaks of the stage
 * @param stage     the stage it speaks of, or its indicator's
 * @param period    the period it speaks of
 * @param text      what was said
 * @param author    a post
 * @param writtenOn the day it was written
 * @param open      whether the public may read it
 * @param claims    the figures it claims, as its author listed them
 */
public record Commentary(
        UUID id,
        @Nullable String indicator,
        Stage stage,
        String period,
        CommentaryKind kind,
        String text,
        String author,
        LocalDate writtenOn,
        boolean open,
        List<Claim> claims) implements Identified {}
