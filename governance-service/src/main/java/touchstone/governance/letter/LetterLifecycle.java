package touchstone.governance.letter;

import static touchstone.contracts.governance.letter.LetterMove.ADD_FILE;
import static touchstone.contracts.governance.letter.LetterMove.ANSWER;
import static touchstone.contracts.governance.letter.LetterMove.SEND;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import touchstone.contracts.governance.letter.LetterFilesApi;
import touchstone.contracts.governance.letter.LetterMove;
import touchstone.contracts.governance.letter.LettersApi;
import touchstone.governance.GovernanceErrors;
import touchstone.platform.caller.Caller;
import touchstone.platform.time.AsAt;

/**
 * A letter is open from its promise until it is sent, and then waits for the answer that it asks for.
 *
 * @param dueOn      null when no day was promised
 * @param sentOn     null until it is sent
 * @param replyBy    null when no answer is asked for
 * @param answeredOn null until it is answered
 */
record LetterLifecycle(LocalDate dueOn, LocalDate sentOn, LocalDate replyBy, LocalDate answeredOn) {
    /** SQL condition on a letter that is promised and not sent. */
    static final String OPEN = "l.sent_on is null";

    /** SQL condition on one that waits for an answer on a day. */
    static final String AWAITS_REPLY = "l.sent_on is not null and l.reply_by is not null and not coalesce(l.answered_on <= :asAt, false)";

    boolean isOpen() {
        return sentOn == null;
    }

    /** Whether it is not sent though it should have been before a day. */
    boolean pastDue(LocalDate on) {
        return isOpen() && dueOn != null && dueOn.isBefore(on);
    }

    boolean awaitsReply() {
        return !isOpen() && replyBy != null && answeredOn == null;
    }

    /** Whether the answer should have come before a day. */
    boolean replyPastDue(LocalDate on) {
        return awaitsReply() && replyBy.isBefore(on);
    }

    private List<LetterMove> next() {
        return isOpen() ? List.of(SEND) : answeredOn == null ? List.of(ANSWER) : List.of();
    }

    /** 409 for a move that is not made from here. */
    void require(LetterMove move) {
        if (!next().contains(move)) {
            throw GovernanceErrors.alreadyDone(isOpen() ? "It is not sent yet. Record that first." : answeredOn == null
                    ? "It was sent on " + sentOn + "." : "It was answered on " + answeredOn + ".");
        }
    }

    /** What a caller can do with it: nobody changes the past. */
    List<LetterMove> allowed(Caller caller, String authority, LocalDate on) {
        return on.isBefore(AsAt.today()) ? List.of() : Stream.concat(next().stream(), Stream.of(ADD_FILE)).filter(move -> may(caller, move, authority)).toList();
    }

    private static boolean may(Caller caller, LetterMove move, String authority) {
        return switch (move) {
            case SEND -> caller.may(LettersApi.class, "send", authority);
            case ANSWER -> caller.may(LettersApi.class, "answer", authority);
            case ADD_FILE -> caller.may(LetterFilesApi.class, "add", authority);
        };
    }
}
