package touchstone.contracts.governance.decision;

import java.time.LocalDate;
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
 * @param votes              null when no vote was taken
 * @param outcome            what became of it; only what was carried was done
 * @param options            what else was considered
 * @param recommendationOnly true when the meeting was not quorate, so that it stands only as a recommendation
 * @param why                in words, why it stands as it does
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
        @Nullable Votes votes,
        Outcome outcome,
        List<String> options,
        boolean recommendationOnly,
        String why) implements Versioned {}
