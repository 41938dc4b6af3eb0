package touchstone.metrics.standing;

import java.time.LocalDate;
import touchstone.contracts.Page;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.indicator.IndicatorStanding;
import touchstone.contracts.metrics.indicator.IndicatorsApi;
import touchstone.contracts.metrics.indicator.NewDefinition;
import touchstone.contracts.metrics.indicator.NewIndicator;
import touchstone.contracts.metrics.indicator.Stage;
import touchstone.metrics.indicator.IndicatorEntity;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.IfMatch;
import touchstone.platform.http.Paging;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** Indicators over HTTP. */
class IndicatorsResource implements IndicatorsApi {
    private final StandingQueries standings;
    private final Paging paging;
    private final Feed feed;

    IndicatorsResource(StandingQueries standings, Paging paging, Feed feed) {
        this.standings = standings;
        this.paging = paging;
        this.feed = feed;
    }

    @Override
    public Page<IndicatorStanding> indicators(String authority, Stage stage, String text, LocalDate asAt, String after, int limit) {
        return paging.page(standings.page(authority, stage, text, AsAt.orToday(asAt), Paging.keyOf(after), limit), limit,
                standing -> standing.indicator().code());
    }

    @Override
    @Command
    public Indicator add(String authority, NewIndicator facts) {
        IndicatorEntity indicator = new IndicatorEntity(authority, facts);
        indicator.persist();
        return announce("indicator.added", indicator);
    }

    @Override
    public IndicatorStanding indicator(String authority, String code, LocalDate asAt) {
        return standings.one(authority, code, AsAt.orToday(asAt)).orElseThrow(() -> Problems.notFound("indicator"));
    }

    @Override
    @Command
    public Indicator correct(String authority, String code, String ifMatch, NewIndicator facts) {
        IndicatorEntity indicator = IfMatch.lock(IndicatorEntity.get(authority, code), ifMatch);
        indicator.correct(facts);
        return announce("indicator.corrected", indicator);
    }

    @Override
    @Command
    public Indicator redefine(String authority, String code, String ifMatch, NewDefinition definition) {
        IndicatorEntity indicator = IfMatch.lock(IndicatorEntity.get(authority, code), ifMatch);
        indicator.redefine(definition);
        return announce("indicator.redefined", indicator);
    }

    private Indicator announce(String type, IndicatorEntity indicator) {
        return feed.announce(type, indicator.authority, indicator.code, indicator::record);
    }
}
