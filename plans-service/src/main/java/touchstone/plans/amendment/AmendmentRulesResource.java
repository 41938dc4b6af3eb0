package touchstone.plans.amendment;

import touchstone.contracts.plans.amendment.AmendmentKind;
import touchstone.contracts.plans.amendment.AmendmentRule;
import touchstone.contracts.plans.amendment.AmendmentRulesApi;
import touchstone.contracts.plans.amendment.NewAmendmentRule;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.IfMatch;

/** Rules of amendment over HTTP. */
class AmendmentRulesResource implements AmendmentRulesApi {
    private final Feed feed;

    AmendmentRulesResource(Feed feed) {
        this.feed = feed;
    }

    @Override
    public AmendmentRule rule(String authority, AmendmentKind kind) {
        return AmendmentRuleEntity.of(authority, kind).record();
    }

    @Override
    @Command
    public AmendmentRule set(String authority, AmendmentKind kind, String ifMatch, NewAmendmentRule facts) {
        AmendmentRuleEntity rule = IfMatch.lock(AmendmentRuleEntity.of(authority, kind), ifMatch).ownOf(authority);
        rule.become(facts);
        rule.persist();
        return feed.announce("amendment-rule.set", authority, rule.id, rule::record);
    }
}
