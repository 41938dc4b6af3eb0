package touchstone.gateway.web.risks;

import java.util.List;
import java.util.Map;
import touchstone.contracts.governance.body.Body;
import touchstone.contracts.governance.risk.Risk;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.governance.OwnerNames;
import touchstone.gateway.web.layout.ListAddress;

/**
 * A page of the risk register.
 *
 * @param agencies names by slugs, to choose from
 * @param raising  the form that enters one; null for who may not
 * @param choices  what it offers; null likewise
 * @param next     where those that follow are; null when none do
 */
public record RisksView(ListAddress address, List<Risk> risks, List<Body> bodies, Map<String, String> agencies, OwnerNames owners, Form raising,
        RiskChoices choices, String next, String base) {}
