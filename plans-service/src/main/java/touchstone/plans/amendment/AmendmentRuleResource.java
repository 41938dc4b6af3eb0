package touchstone.plans.amendment;

import touchstone.contracts.plans.AmendmentKind;
import touchstone.contracts.plans.AmendmentRule;
import touchstone.contracts.plans.AmendmentRulesApi;
import touchstone.contracts.plans.NewAmendmentRule;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.IfMatch;

/** Rules of amendment over HTTP. */
class AmendmentRuleResource implements AmendmentRulesApi {
    private final Feed feed;

    AmendmentRuleResource(Feed feed) {
        this.feed = feed;
    }

    @Override
    public AmendmentRule rule(String authority, AmendmentKind kind) {
        return AmendmentRuleEntity.of(authority, kind).record();
    }

    @Override
    @Command
    public AmendmentRule set(String authority, AmendmentKind kind, String ifMatch, NewAmendmentRule facts) {
        AmendmentRuleEntity now = AmendmentRuleEntity.of(authority, kind);
        IfMatch.check(ifMatch, now.version);
        AmendmentRuleEntity rule = now.ownOf(authority);
        rule.become(facts);
        rule.persist();
        return feed.announce("amendment-rule.set", authority, rule.id, rule::record);
    }
}
