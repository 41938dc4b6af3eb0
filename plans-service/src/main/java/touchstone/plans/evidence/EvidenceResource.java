package touchstone.plans.evidence;

import java.time.LocalDate;
import java.util.UUID;
import touchstone.contracts.Page;
import touchstone.contracts.plans.evidence.Evidence;
import touchstone.contracts.plans.evidence.EvidenceApi;
import touchstone.contracts.plans.evidence.EvidenceRejection;
import touchstone.contracts.plans.evidence.NewEvidence;
import touchstone.plans.PlansErrors;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.Paging;
import touchstone.platform.time.AsAt;

/** Evidence and its review over HTTP. */
class EvidenceResource implements EvidenceApi {
    private final EvidenceLookup finder;
    private final EvidenceQueries reads;
    private final Paging paging;
    private final Caller caller;
    private final Feed feed;

    EvidenceResource(EvidenceLookup finder, EvidenceQueries reads, Paging paging, Caller caller, Feed feed) {
        this.finder = finder;
        this.reads = reads;
        this.paging = paging;
        this.caller = caller;
        this.feed = feed;
    }

    @Override
    public Page<Evidence> evidence(String authority, UUID action, LocalDate asAt, String after, int limit) {
        return paging.slice(reads.of(finder.action(authority, action), AsAt.orToday(asAt)), after, limit, Evidence::key);
    }

    @Override
    @Command
    public Evidence submit(String authority, UUID action, NewEvidence facts) {
        if (facts.expiresOn() != null && facts.expiresOn().isBefore(facts.dated())) {
            throw PlansErrors.expiresTooSoon(facts.dated());
        }
        EvidenceEntity evidence = new EvidenceEntity(finder.actionToShow(authority, action), caller, facts);
        evidence.persist();
        if (facts.link() != null) {
            return announce("evidence.submitted", authority, evidence);
        }
        feed.announce("evidence.drafted", authority, evidence.id, evidence::draft);
        return reads.one(evidence, authority);
    }

    @Override
    @Command
    public Evidence withdraw(String authority, UUID action, UUID id) {
        EvidenceEntity evidence = finder.toChange(authority, action, id);
        Evidence last = reads.one(evidence, authority);
        evidence.withdraw();
        feed.announce("evidence.withdrawn", authority, id, evidence::draft);
        return last;
    }

    @Override
    @Command
    public Evidence submitDraft(String authority, UUID action, UUID id) {
        EvidenceEntity evidence = finder.toChange(authority, action, id);
        evidence.submit();
        return announce("evidence.submitted", authority, evidence);
    }

    @Override
    @Command
    public Evidence accept(String authority, UUID action, UUID id) {
        EvidenceEntity evidence = finder.evidence(authority, action, id);
        evidence.accept();
        return announce("evidence.accepted", authority, evidence);
    }

    @Override
    @Command
    public Evidence reject(String authority, UUID action, UUID id, EvidenceRejection rejection) {
        EvidenceEntity evidence = finder.evidence(authority, action, id);
        evidence.reject(rejection.reason());
        return announce("evidence.rejected", authority, evidence);
    }

    private Evidence announce(String type, String authority, EvidenceEntity evidence) {
        return feed.announce(type, authority, evidence.id, () -> reads.one(evidence, authority));
    }
}
