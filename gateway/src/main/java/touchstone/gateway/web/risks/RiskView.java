package touchstone.gateway.web.risks;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import touchstone.contracts.governance.risk.Risk;
import touchstone.contracts.governance.risk.RiskMove;
import touchstone.gateway.status.Address;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.governance.OwnerNames;
import touchstone.gateway.web.layout.Link;

/**
 * One risk, with the forms that the reader may use.
 *
 * @param subjects what it is about, by reference
 * @param choices  what its forms offer; null where there are none
 * @param wrong    the form that needs correcting; null when none does
 * @param saved    what has just been done; null when nothing was
 */
public record RiskView(Risk risk, OwnerNames owners, Map<String, Link> subjects, RiskChoices choices, Form wrong, RiskSaved saved, String authority, String base) {
    static final String ASSESSMENT = "assessment";
    static final String CHANGE = "change";
    static final String CLOSING = "closing";
    static final String REOPENING = "reopening";

    public Form assessment() {
        return offered(RiskMove.ASSESS, Form.of(ASSESSMENT));
    }

    /** As the risk reads now, until something else is typed. */
    public Form change() {
        return offered(RiskMove.CHANGE, Form.of(CHANGE).with("title", risk.title()).with("agency", risk.agency()).with("owner", risk.owner())
                .with("mitigation", risk.mitigation()).with("subjects", String.join("\n", risk.subjects())));
    }

    public Form closing() {
        return offered(RiskMove.CLOSE, Form.of(CLOSING));
    }

    public Form reopening() {
        return offered(RiskMove.REOPEN, Form.of(REOPENING));
    }

    public boolean isDesk() {
        return !risk.allowed().isEmpty();
    }

    /** Where its forms are sent. */
    public String at() {
        return Address.risk(authority, risk.id());
    }

    public List<Link> about() {
        return risk.subjects().stream().map(subjects::get).filter(Objects::nonNull).toList();
    }

    public String owner() {
        return owners.of(risk.owner(), risk.agency());
    }

    private Form offered(RiskMove move, Form blank) {
        return risk.allowed().contains(move) ? blank.or(wrong) : null;
    }
}
