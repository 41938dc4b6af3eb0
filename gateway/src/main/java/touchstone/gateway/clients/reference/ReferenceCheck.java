package touchstone.gateway.clients.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchstone.contracts.Problem;
import touchstone.gateway.identity.agency.KnownAgencies;
import touchstone.platform.problem.ProblemException;
import touchstone.platform.problem.Problems;

/** Looks whether the agencies that a request names are there: the gateway keeps them, and every request passes through it. */
@ApplicationScoped
public class ReferenceCheck {
    private final KnownAgencies agencies;

    ReferenceCheck(KnownAgencies agencies) {
        this.agencies = agencies;
    }

    /** Whether there is anything to look at; cheap, and waits for nobody. */
    public boolean concerns(byte[] body) {
        return !NamedAgencies.in(body).isEmpty();
    }

    /** 422 with each agency that there is not. */
    public Optional<ProblemException> refusal(String authority, byte[] body) {
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
