package touchstone.contracts.governance.agenda;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Versioned;
import touchstone.contracts.governance.body.Verb;

/**
 * One item of a meeting's agenda, and its minute. The two change without each other and have a version each.
 *
 * @param meeting         the meeting on whose agenda it stands
 * @param number          place on the agenda, from 1
 * @param kind            which part of the meeting it is
 * @param origin          how it came on the agenda
 * @param source          typed reference of what it came from; null when from nothing that is recorded
 * @param title           what it is called on the agenda
 * @param verb            what the body is asked to do with it; null to the public when it is exempt
 * @param presenter       a post; null when none is named
 * @param minutesPlanned  how long it is to take; null when nobody said
 * @param subjects        typed references of what it is about
 * @param exemptParagraph paragraph of Schedule 12A (1 to 7) under which the public is excluded; null when open. The
 *                        public then sees the title and nothing else
 * @param exemptReason    why it is kept from the public; null until the meeting resolved so, and to others than those who see it
 * @param resolution      the decision of the meeting to exclude the public; null until there is one
 * @param lateReason      the chair's reason for taking it though it came after the agenda; null when it did not
 * @param state           whether it is to be taken
 * @param reason          why it was withdrawn or deferred; null when it was not
 * @param deferredTo      the meeting to which it was deferred; null when to none yet
 * @param minute          null until written, and to the public until confirmed
 * @param minuteVersion   version of the minute, by which a change of it says what it changes
 * @param allowed         what the caller can do with it now; nothing when it is shown as it was on a past date
 */
public record AgendaItem(
        UUID id,
        int version,
        UUID meeting,
        int number,
        AgendaItemKind kind,
        AgendaItemOrigin origin,
        @Nullable String source,
        String title,
        @Nullable Verb verb,
        @Nullable String presenter,
        @Nullable Integer minutesPlanned,
        List<String> subjects,
        @Nullable Integer exemptParagraph,
        @Nullable String exemptReason,
        @Nullable UUID resolution,
        @Nullable String lateReason,
        AgendaItemState state,
        @Nullable String reason,
        @Nullable UUID deferredTo,
        @Nullable String minute,
        int minuteVersion,
        List<AgendaItemMove> allowed) implements Versioned {}
