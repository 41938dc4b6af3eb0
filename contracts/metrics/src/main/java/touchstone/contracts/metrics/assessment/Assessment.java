package touchstone.contracts.metrics.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Versioned;

/**
 * Areas as one source judged them at one time.
 *
 * @param title       what it is called
 * @param assessedOn  the day it speaks of
 * @param dateWords   the date as the paper says it; null where it says the day
 * @param document    the paper it stands in, and where
 * @param open        whether the public may read it
 * @param judgements  in the order of the paper
 * @param totals      what its text says in numbers, held against its rows
 * @param recordedBy  the post that recorded it
 * @param recordedOn  when; before that day no page knows of it
 * @param corrects    id of the one that this corrects; null when none
 * @param withdrawnOn when it was withdrawn or corrected; null unless it was
 * @param withdrawal  why; null unless it was
 * @param inForce     whether it counts at the date asked about
 * @param allowed     what the caller can do with it now
 */
public record Assessment(
        UUID id,
        int version,
        AssessmentSource source,
        String title,
        LocalDate assessedOn,
        @Nullable String dateWords,
        String document,
        boolean open,
        List<Judgement> judgements,
        List<TotalCheck> totals,
        String recordedBy,
        LocalDate recordedOn,
        @Nullable UUID corrects,
        @Nullable LocalDate withdrawnOn,
        @Nullable String withdrawal,
        boolean inForce,
        List<AssessmentMove> allowed) implements Versioned {}
