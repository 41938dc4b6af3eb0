package touchstone.gateway.clients.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchstone.contracts.Problem;
import touchstone.gateway.identity.agency.KnownAgencies;
import touchstone.platform.problem.ProblemException;
import touchstone.platform.problem.Problems;

/**
 * Looks whether what a request names elsewhere is there: agencies, which the gateway keeps, and the decision in the register
 * that it cites. Every request passes through the gateway, and owners do not ask each other.
 */
@ApplicationScoped
public class ReferenceCheck {
    private final KnownAgencies agencies;
    private final CitedDecisions decisions;

    ReferenceCheck(KnownAgencies agencies, CitedDecisions decisions) {
        this.agencies = agencies;
        this.decisions = decisions;
    }

    /** Whether there is anything to look at; cheap, and waits for nobody. */
    public boolean concerns(String path, byte[] body) {
        return !NamedAgencies.in(body).isEmpty() || Citation.in(path, body).isPresent();
    }

    /** 422 with each agency that there is not; 409 with what speaks against a decision that is cited. */
    public Optional<ProblemException> refusal(String authority, String path, byte[] body) {
        return unknown(authority, body).or(() -> Citation.in(path, body).flatMap(cited -> decisions.refusal(authority, cited)));
    }

    private Optional<ProblemException> unknown(String authority, byte[] body) {
        Map<String, String> named = NamedAgencies.in(body);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        List<String> known = agencies.of(authority);
        List<Problem.Item> unknown = named.entrySet().stream().filter(one -> !known.contains(one.getValue()))
                .map(one -> new Problem.Item(one.getKey(), unknown(known))).toList();
        return unknown.isEmpty() ? Optional.empty() : Optional.of(Problems.invalid(unknown));
    }

    private static String unknown(List<String> known) {
        return known.isEmpty() ? "is no agency of this authority, which has none yet; an administrator adds it first"
                : "is no agency of this authority. It has: " + String.join(", ", known) + ". An administrator can add another";
    }
}
