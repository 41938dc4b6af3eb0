package touchstone.gateway.identity.token;

import touchstone.contracts.Problem;

/** Shows problems as pages; pages stand in a layer above. */
public interface ProblemPages {
    /** The whole page. Nobody is known yet, so it is a visitor's. */
    String forVisitor(Problem problem);

    /** What a page that is open shows at its top. */
    String forPart(Problem problem);
}
