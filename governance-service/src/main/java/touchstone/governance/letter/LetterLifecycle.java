package touchstone.governance.letter;

import java.time.LocalDate;
import java.util.List;
import touchstone.contracts.governance.letter.LetterMove;
import touchstone.contracts.governance.letter.LettersApi;
import touchstone.platform.caller.Caller;
import touchstone.platform.time.AsAt;

/**
 * A letter is open from its promise until it is sent.
 *
 * @param dueOn  null when no day was promised
 * @param sentOn null until it is sent
 */
record LetterLifecycle(LocalDate dueOn, LocalDate sentOn) {

    boolean isOpen() {
        return sentOn == null;
    }

    /** Whether it is not sent though it should have been before a day. */
    boolean pastDue(LocalDate on) {
        return isOpen() && dueOn != null && dueOn.isBefore(on);
    }

    /** What a caller can do with it: nobody changes the past. */
    List<LetterMove> allowed(Caller caller, String authority, LocalDate on) {
        return isOpen() && !on.isBefore(AsAt.today()) && caller.may(LettersApi.class, "send", authority) ? List.of(LetterMove.SEND) : List.of();
    }
}
