package touchstone.contracts.governance.decision;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Versioned;
import touchstone.contracts.governance.body.Verb;

/**
 * What a body decided at a meeting. It is never changed; a body may decide again.
 *
 * @param meeting            where it was taken
 * @param body               which body took it
 * @param bodyName           what people call that body
 * @param item               the agenda item it was taken on; null when on none
 * @param text               what was decided, in the body's words
 * @param decidedOn          date of the meeting
 * @param subjects           typed references of what it is about
 * @param rule               what it took to carry it
 * @param votes              null when no vote was counted
 * @param ballots            who voted how; empty when only the counts are recorded
 * @param outcome            what became of it; only what was carried was done
 * @param deferredTo         the meeting to which it was deferred; null when it was not, or to none yet
 * @param referredTo         the body to which it was referred; null when it was not
 * @param callInDays         clear working days in which it can be called in; null when it cannot
 * @param takesEffectOn      the first day after those; null when it takes no effect, or the bank holidays are not known
 * @param options            what else was considered
 * @param recommendationOnly true when the meeting was not quorate, so that it stands only as a recommendation
 * @param why                in words, why it stands as it does
 * @param replaces           the earlier decision whose place it takes; null when of none
 * @param replacedBy         the later decision that took its place by the date asked about; null when none has
 * @param inForce            whether it was done and nothing has taken its place
 * @param recordedAt         when it was recorded
 * @param recordedLate       whether that was after the meeting was over
 */
public record Decision(
        UUID id,
        int version,
        UUID meeting,
        UUID body,
        String bodyName,
        @Nullable UUID item,
        Verb verb,
        String text,
        LocalDate decidedOn,
        List<String> subjects,
        DecisionRule rule,
        @Nullable Votes votes,
        List<Ballot> ballots,
        Outcome outcome,
        @Nullable UUID deferredTo,
        @Nullable UUID referredTo,
        @Nullable Integer callInDays,
        @Nullable LocalDate takesEffectOn,
        List<String> options,
        boolean recommendationOnly,
        String why,
        @Nullable Replacement replaces,
        @Nullable Replacement replacedBy,
        boolean inForce,
        OffsetDateTime recordedAt,
        boolean recordedLate) implements Versioned {}
