package touchstone.gateway.web.decisions;

import java.util.List;
import java.util.Map;
import touchstone.contracts.governance.body.Body;
import touchstone.contracts.governance.body.Verb;
import touchstone.contracts.governance.decision.Decision;
import touchstone.contracts.governance.decision.Outcome;
import touchstone.gateway.web.layout.Link;
import touchstone.gateway.web.layout.ListAddress;

/**
 * A page of the register of decisions.
 *
 * @param subjects what they are about, by reference
 * @param next     where those that follow are; null when none do
 */
public record DecisionsView(ListAddress address, List<Decision> decisions, Map<String, Link> subjects, List<Body> bodies, String next, String base) {

    public List<Verb> verbs() {
        return List.of(Verb.values());
    }

    public List<Outcome> outcomes() {
        return List.of(Outcome.values());
    }

    public List<Link> about(Decision decision) {
        return decision.subjects().stream().map(subjects::get).toList();
    }
}
