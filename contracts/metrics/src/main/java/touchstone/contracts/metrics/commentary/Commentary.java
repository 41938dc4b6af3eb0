package touchstone.contracts.metrics.commentary;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Identified;
import touchstone.contracts.metrics.history.Withdrawn;
import touchstone.contracts.metrics.indicator.Stage;

/**
 * What somebody said of an indicator, or of a whole stage, for a period. Never edited: a wrong one is withdrawn.
 *
 * @param indicator null when it speaks of the stage
 * @param stage     the stage it speaks of, or its indicator's
 * @param period    the period it speaks of
 * @param text      what was said
 * @param author    a post
 * @param writtenOn the day it was written
 * @param knownOn   since when it is known; before the day on which it was recorded only for what came from elsewhere
 * @param recordedOn when it was recorded here
 * @param open      whether the public may read it
 * @param claims    the figures it claims, as its author listed them
 * @param withdrawn that it no longer holds; null while it does
 * @param speaksOf  codes of the indicators that the numbers in its words are of, and of those its author listed
 * @param disagreements where the table says otherwise than numbers in its words, or than those its author listed
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
        LocalDate knownOn,
        LocalDate recordedOn,
        boolean open,
        List<Claim> claims,
        @Nullable Withdrawn withdrawn,
        List<String> speaksOf,
        List<Disagreement> disagreements) implements Identified {}
