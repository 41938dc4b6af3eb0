package touchstone.contracts.governance.agenda;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Versioned;
import touchstone.contracts.governance.body.Verb;

/**
 * One item of a meeting's agenda, and its minute.
 *
 * @param meeting         the meeting on whose agenda it stands
 * @param number          place on the agenda, from 1
 * @param title           what it is called on the agenda
 * @param verb            what the body is asked to do with it; null to the public when it is exempt
 * @param presenter       a post; null when none is named
 * @param subjects        typed references of what it is about
 * @param exemptParagraph paragraph of Schedule 12A (1 to 7) under which the public is excluded; null when open. The
 *                        public then sees the title and nothing else
 * @param lateReason      the chair's reason for taking it though it came after the agenda; null when it did not
 * @param minute          null until written, and to the public until confirmed
 * @param allowed         what the caller can do with it now; nothing when it is shown as it was on a past date
 */
public record AgendaItem(
        UUID id,
        int version,
        UUID meeting,
        int number,
        String title,
        @Nullable Verb verb,
        @Nullable String presenter,
        List<String> subjects,
        @Nullable Integer exemptParagraph,
        @Nullable String lateReason,
        @Nullable String minute,
        List<AgendaItemMove> allowed) implements Versioned {}
