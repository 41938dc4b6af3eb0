package touchstone.gateway.web.board;

import java.util.List;
import touchstone.contracts.governance.body.Body;
import touchstone.contracts.governance.body.BodyKind;
import touchstone.contracts.governance.body.Cadence;
import touchstone.gateway.web.form.Form;

/**
 * The form for a body to set up.
 *
 * @param bodies under which it may sit
 */
public record NewBodyView(Form form, List<Body> bodies, String base) {
    static final String BODY = "body";

    public List<BodyKind> kinds() {
        return List.of(BodyKind.values());
    }

    public List<Cadence> cadences() {
        return List.of(Cadence.values());
    }

    public TermsChoices choices() {
        return TermsChoices.ALL;
    }
}
