package touchstone.governance.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import touchstone.contracts.Page;
import touchstone.contracts.governance.body.terms.Terms;
import touchstone.contracts.governance.body.terms.TermsApi;
import touchstone.contracts.governance.body.terms.TermsChange;
import touchstone.contracts.governance.body.terms.TermsCorrection;
import touchstone.governance.GovernanceErrors;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.IfMatch;
import touchstone.platform.http.Paging;
import touchstone.platform.problem.Problems;

/** Terms of reference over HTTP. */
class TermsResource implements TermsApi {
    private final TermsQueries terms;
    private final Paging paging;
    private final Feed feed;

    TermsResource(TermsQueries terms, Paging paging, Feed feed) {
        this.terms = terms;
        this.paging = paging;
        this.feed = feed;
    }

    @Override
    public Page<Terms> terms(String authority, UUID body, String after, int limit) {
        BodyEntity.find(authority, body).orElseThrow(() -> Problems.notFound("body"));
        return paging.slice(terms.of(authority, body), after, limit, Terms::key);
    }

    @Override
    @Command
    public Terms change(String authority, UUID bodyId, TermsChange change) {
        BodyEntity body = changing(authority, bodyId);
        TermsEntity latest = TermsEntity.of(body.id).get(0);
        if (latest.fromDay != null && !change.from().isAfter(latest.fromDay)) {
            throw Problems.invalid("from", "must be after the day from which the latest terms hold, " + latest.fromDay);
        }
        terms.lastReliedOn(body.id, change.from()).ifPresent(day -> {
            throw GovernanceErrors.termsReliedOn(day, "Choose a day after it from which the new terms hold.");
        });
        TermsEntity next = new TermsEntity(body.id, latest.number + 1, change.from(), change.terms());
        next.persist();
        return announce("terms.changed", body, next.id);
    }

    @Override
    @Command
    public Terms correct(String authority, UUID bodyId, UUID id, String ifMatch, TermsCorrection correction) {
        BodyEntity body = changing(authority, bodyId);
        TermsEntity version = IfMatch.lock(TermsEntity.find(body.id, id).orElseThrow(() -> Problems.notFound("version of these terms")), ifMatch);
        if (!TermsLifecycle.mayChange(one(body, id).reliedOn())) {
            LocalDate day = terms.lastReliedOn(body.id, version.fromDay == null ? LocalDate.of(1, 1, 1) : version.fromDay).orElseThrow();
            throw GovernanceErrors.termsReliedOn(day, "These terms stay as they are. Make new ones that hold from a later day.");
        }
        version.correct(correction.terms(), correction.reason());
        return announce("terms.corrected", body, id);
    }

    /** Why terms were put right is told to nobody who follows the feed. */
    private Terms announce(String type, BodyEntity body, UUID id) {
        feed.announce(type, body.authority, body.id, () -> Map.of("id", body.id));
        return one(body, id);
    }

    private Terms one(BodyEntity body, UUID id) {
        List<Terms> all = terms.of(body.authority, body.id);
        return all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private static BodyEntity changing(String authority, UUID body) {
        return BodyEntity.changing(authority, body).orElseThrow(() -> Problems.notFound("body"));
    }
}
