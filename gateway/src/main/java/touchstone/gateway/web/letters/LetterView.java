package touchstone.gateway.web.letters;

import touchstone.contracts.governance.letter.Letter;
import touchstone.contracts.governance.letter.LetterMove;
import touchstone.gateway.status.Address;
import touchstone.gateway.web.form.Form;

/**
 * One letter or notice, with the forms that the reader may use.
 *
 * @param wrong the form that needs correcting; null when none does
 * @param saved what has just been done; null when nothing was
 */
public record LetterView(Letter letter, Form wrong, LetterSaved saved, String authority, String base) {
    static final String SENDING = "sending";
    static final String ANSWER = "answer";

    /** With what it says, as far as that is known. */
    public Form sending() {
        return offered(LetterMove.SEND, Form.of(SENDING).with("content", letter.content()));
    }

    public Form answering() {
        return offered(LetterMove.ANSWER, Form.of(ANSWER));
    }

    /** Where its forms are sent. */
    public String at() {
        return Address.letter(authority, letter.id());
    }

    private Form offered(LetterMove move, Form blank) {
        return letter.allowed().contains(move) ? blank.or(wrong) : null;
    }
}
