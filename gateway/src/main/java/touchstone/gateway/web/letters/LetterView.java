package touchstone.gateway.web.letters;

import java.util.List;
import java.util.UUID;
import touchstone.contracts.governance.letter.Letter;
import touchstone.contracts.governance.letter.LetterFile;
import touchstone.contracts.governance.letter.LetterMove;
import touchstone.gateway.status.Address;
import touchstone.gateway.status.words.FileWords;
import touchstone.gateway.web.form.Form;

/**
 * One letter or notice, with the forms that the reader may use.
 *
 * @param files in the order in which they were brought, those that were withdrawn too
 * @param wrong the form that needs correcting; null when none does
 * @param saved what has just been done; null when nothing was
 */
public record LetterView(Letter letter, List<LetterFile> files, Form wrong, LetterSaved saved, String authority, String base) {
    static final String SENDING = "sending";
    static final String ANSWER = "answer";
    static final String FILE = "file";

    static String withdrawal(UUID file) {
        return "withdrawal-" + file;
    }

    /** With what it says, as far as that is known. */
    public Form sending() {
        return offered(LetterMove.SEND, Form.of(SENDING).with("content", letter.content()));
    }

    public Form answering() {
        return offered(LetterMove.ANSWER, Form.of(ANSWER));
    }

    public Form filing() {
        return offered(LetterMove.ADD_FILE, Form.of(FILE));
    }

    public Form withdrawing(LetterFile file) {
        return file.withdrawnAt() == null ? offered(LetterMove.ADD_FILE, Form.of(withdrawal(file.id()))) : null;
    }

    public String words(LetterFile file) {
        return FileWords.of(file.name(), file.size());
    }

    public String address(LetterFile file) {
        return "/api/governance/" + authority + "/letters/" + letter.id() + "/files/" + file.id() + "/content";
    }

    /** Where its forms are sent. */
    public String at() {
        return Address.letter(authority, letter.id());
    }

    private Form offered(LetterMove move, Form blank) {
        return letter.allowed().contains(move) ? blank.or(wrong) : null;
    }
}
