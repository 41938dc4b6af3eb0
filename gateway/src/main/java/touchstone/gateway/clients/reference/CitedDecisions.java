package touchstone.gateway.clients.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.governance.body.Verb;
import touchstone.contracts.governance.decision.Decision;
import touchstone.contracts.governance.decision.Outcome;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.platform.problem.ProblemException;
import touchstone.platform.problem.Problems;
import touchstone.platform.problem.WireNames;

/**
 * Whether a decision carries what it is cited for: it stands in the register, was carried and not replaced, by that body, by that day, about
 * that, and for a sign-off or an approval the body did approve or endorse. Plans keep the reference and do not know the
 * register, so both owners are asked here.
 */
@ApplicationScoped
class CitedDecisions {
    private static final Set<Verb> SEALS = Set.of(Verb.APPROVE, Verb.ENDORSE);

    @RestClient GovernanceClient.Decisions decisions;

    private final ParallelCalls calls;
    private final CitedSubject subjects;

    CitedDecisions(ParallelCalls calls, CitedSubject subjects) {
        this.calls = calls;
        this.subjects = subjects;
    }

    /** 409 naming everything that speaks against it; 503 when the register does not answer. */
    Optional<ProblemException> refusal(String authority, Citation cited) {
        List<String> against = new ArrayList<>();
        inRegister(authority, cited).ifPresentOrElse(found -> {
            ofItself(found, cited, against);
            inItsPlace(found, cited, against);
        }, () -> against.add("There is no such decision in the register, or it is not for you to read."));
        return against.isEmpty() ? Optional.empty() : Optional.of(Problems.conflict("decision-does-not-carry", "That decision cannot be cited for this",
                "Cite the decision that carries it, or leave it out when it was taken before Touchstone: then it reads as cited from paper.", against));
    }

    private Optional<Decision> inRegister(String authority, Citation cited) {
        try {
            return Optional.of(calls.ask(() -> decisions.decision(authority, cited.decision())).get());
        } catch (ProblemException refused) {
            if (refused.problem().status() == 404) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private static void ofItself(Decision found, Citation cited, List<String> against) {
        if (found.outcome() != Outcome.CARRIED) {
            against.add("It was not carried, but " + WireNames.of(found.outcome()) + ".");
        }
        if (found.replacedBy() != null) {
            against.add("A later decision has taken its place; cite that one.");
        }
        if (found.recommendationOnly()) {
            against.add("The meeting had no quorum, so it stands only as a recommendation.");
        }
        if (cited.seals() && !SEALS.contains(found.verb())) {
            against.add("It neither approves nor endorses anything: its verb is '%s'.".formatted(WireNames.of(found.verb())));
        }
    }

    private void inItsPlace(Decision found, Citation cited, List<String> against) {
        if (cited.body() != null && !cited.body().strip().equalsIgnoreCase(found.bodyName())) {
            against.add("It was taken by %s, not by %s.".formatted(found.bodyName(), cited.body().strip()));
        }
        if (cited.on() != null && found.decidedOn().isAfter(cited.on())) {
            against.add("It was taken on %s, after %s.".formatted(found.decidedOn(), cited.on()));
        }
        if (subjects.at(cited.path()).filter(about -> found.subjects().stream().noneMatch(about::contains)).isPresent()) {
            against.add("It is neither about this nor about what contains it.");
        }
    }
}
