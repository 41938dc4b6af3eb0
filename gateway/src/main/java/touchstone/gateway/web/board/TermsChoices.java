package touchstone.gateway.web.board;

import java.util.List;
import touchstone.contracts.governance.body.Verb;
import touchstone.contracts.governance.body.terms.BodyAccess;
import touchstone.contracts.governance.body.terms.QuorumShare;

/** What terms can say, as forms offer it. */
public record TermsChoices(List<Verb> verbs, List<QuorumShare> shares, List<BodyAccess> access) {
    static final TermsChoices ALL = new TermsChoices(List.of(Verb.values()), List.of(QuorumShare.values()), List.of(BodyAccess.values()));
}
