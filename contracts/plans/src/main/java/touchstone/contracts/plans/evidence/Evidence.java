package touchstone.contracts.plans.evidence;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import touchstone.contracts.Versioned;

/**
 * Something that shows an action was done (output) or made a difference (impact).
 *
 * @param agency          that put it forward; null for none
 * @param author          the post that did
 * @param link            null for a file
 * @param file            null for a link or reading, and until the file is uploaded
 * @param dated           what it shows was so on this day
 * @param expiresOn       the last day it counts; null when it does not run out
 * @param submittedAt     null for a draft
 * @param state           at the date asked about: accepted evidence has expired on the day after its last
 * @param rejectionReason null unless rejected
 */
public record Evidence(
        UUID id,
        int version,
        UUID action,
        String agency,
        String author,
        EvidenceKind kind,
        String title,
        EvidenceSource source,
        String link,
        EvidenceFile file,
        LocalDate dated,
        LocalDate expiresOn,
        OffsetDateTime submittedAt,
        EvidenceState state,
        String rejectionReason) implements Versioned {}
