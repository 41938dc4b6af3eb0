package touchstone.contracts.governance.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Versioned;

/**
 * A letter or notice between meetings: sent, or promised and not yet sent.
 *
 * @param body         the body whose business it is; null when of none
 * @param bodyName     what people call that body; null when of none
 * @param sender       the post or body that writes
 * @param recipients   posts, bodies or agencies
 * @param subject      what it is about, in a line
 * @param content      what it says; null when the record does not tell
 * @param dueOn        by when it was promised; null when it was not
 * @param sentOn       null until it is sent
 * @param replyBy      by when an answer is asked for; null when none is
 * @param answeredOn   null while it is not answered at the date asked about
 * @param answeredBy   the post or body that answered; null likewise
 * @param answer       what it answered; null likewise, or when the record does not tell
 * @param open         whether it is promised and not sent
 * @param pastDue      whether it is not sent though it should have been before the date asked about
 * @param awaitsReply  whether it is sent, asks for an answer and has none
 * @param replyPastDue whether that answer should have come before the date asked about
 * @param allowed      what the caller can do with it now; nothing when it is shown as it was on a past date
 */
public record Letter(
        UUID id,
        int version,
        LetterKind kind,
        @Nullable UUID body,
        @Nullable String bodyName,
        String sender,
        List<String> recipients,
        String subject,
        @Nullable String content,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate replyBy,
        @Nullable LocalDate answeredOn,
        @Nullable String answeredBy,
        @Nullable String answer,
        boolean open,
        boolean pastDue,
        boolean awaitsReply,
        boolean replyPastDue,
        List<LetterMove> allowed) implements Versioned {}
