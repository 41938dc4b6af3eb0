package touchstone.contracts.plans.evidence;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Versioned;

/**
 * Something that shows an action was done (output) or made a difference (impact).
 *
 * @param action          what it is evidence of
 * @param agency          that put it forward; null for none
 * @param author          the post that did
 * @param title           what people call it
 * @param link            null for a file
 * @param file            null for a link or reading, and until the file is uploaded
 * @param dated           what it shows was so on this day
 * @param expiresOn       the last day it counts; null when it does not run out
 * @param submittedAt     null for a draft
 * @param state           at the date asked about: accepted evidence has expired on the day after its last
 * @param putForward      whether it was put forward and not rejected, also when it has expired since
 * @param rejectionReason null unless rejected
 * @param allowed         what the caller can do with it now; nothing when it is shown as it was on a past date
 */
public record Evidence(
        UUID id,
        int version,
        UUID action,
        @Nullable String agency,
        String author,
        EvidenceKind kind,
        String title,
        EvidenceSource source,
        @Nullable String link,
        @Nullable EvidenceFile file,
        LocalDate dated,
        @Nullable LocalDate expiresOn,
        @Nullable OffsetDateTime submittedAt,
        EvidenceState state,
        boolean putForward,
        @Nullable String rejectionReason,
        List<EvidenceMove> allowed) implements Versioned {}
