package touchstone.gateway.web.letters;

import java.util.List;
import touchstone.contracts.governance.body.Body;
import touchstone.contracts.governance.letter.Letter;
import touchstone.contracts.governance.letter.LetterKind;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.layout.ListAddress;

/**
 * A page of the letters and notices.
 *
 * @param writing the form that records one; null for who may not
 * @param next    where those that follow are; null when none do
 */
public record LettersView(ListAddress address, List<Letter> letters, List<Body> bodies, Form writing, String next, String base) {

    public List<LetterKind> kinds() {
        return List.of(LetterKind.values());
    }
}
