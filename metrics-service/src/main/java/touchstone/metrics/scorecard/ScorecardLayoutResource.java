package touchstone.metrics.scorecard;

import touchstone.contracts.metrics.indicator.IndicatorStanding;
import touchstone.contracts.metrics.scorecard.NewScorecardLayout;
import touchstone.contracts.metrics.scorecard.ScorecardLayout;
import touchstone.contracts.metrics.scorecard.ScorecardLayoutApi;
import touchstone.metrics.standing.StandingQueries;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.IfMatch;
import touchstone.platform.time.AsAt;

/** The layout of the scorecard over HTTP. */
class ScorecardLayoutResource implements ScorecardLayoutApi {
    private final StandingQueries standings;
    private final Caller caller;
    private final Feed feed;

    ScorecardLayoutResource(StandingQueries standings, Caller caller, Feed feed) {
        this.standings = standings;
        this.caller = caller;
        this.feed = feed;
    }

    @Override
    public ScorecardLayout layout(String authority) {
        return ScorecardLayoutEntity.of(authority).map(ScorecardLayoutEntity::record).orElseGet(() -> UsualLayout.of(
                standings.all(authority, AsAt.today()).stream().map(IndicatorStanding::indicator).toList()));
    }

    @Override
    @Command
    public ScorecardLayout set(String authority, String ifMatch, NewScorecardLayout facts) {
        ScorecardLayoutEntity layout = ScorecardLayoutEntity.of(authority).map(own -> IfMatch.lock(own, ifMatch))
                .orElseGet(() -> new ScorecardLayoutEntity(authority));
        LayoutCheck.require(authority, facts);
        layout.become(facts, caller);
        layout.persist();
        return feed.announce("scorecard-layout.set", authority, layout.id, layout::record);
    }
}
