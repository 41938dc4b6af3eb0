package touchstone.metrics.standing;

import java.time.LocalDate;
import touchstone.contracts.Page;
import touchstone.contracts.metrics.history.WithdrawalReason;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.indicator.IndicatorStanding;
import touchstone.contracts.metrics.indicator.IndicatorStep;
import touchstone.contracts.metrics.indicator.IndicatorStepKind;
import touchstone.contracts.metrics.indicator.IndicatorsApi;
import touchstone.contracts.metrics.indicator.NewDefinition;
import touchstone.contracts.metrics.indicator.NewIndicator;
import touchstone.contracts.metrics.indicator.NewRetirement;
import touchstone.contracts.metrics.indicator.Stage;
import touchstone.metrics.indicator.IndicatorEntity;
import touchstone.metrics.indicator.IndicatorStepEntity;
import touchstone.platform.caller.Caller;
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
    private final Caller caller;
    private final Feed feed;

    IndicatorsResource(StandingQueries standings, Paging paging, Caller caller, Feed feed) {
        this.standings = standings;
        this.paging = paging;
        this.caller = caller;
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
        return announce("indicator.added", indicator, IndicatorStepKind.ADDED, AsAt.orToday(facts.knownOn()), null);
    }

    @Override
    public IndicatorStanding indicator(String authority, String code, LocalDate asAt) {
        return standings.one(authority, code, AsAt.orToday(asAt)).orElseThrow(() -> Problems.notFound("indicator"));
    }

    @Override
    @Command
    public Indicator correct(String authority, String code, String ifMatch, NewIndicator facts) {
        IndicatorEntity indicator = IfMatch.lock(IndicatorEntity.get(authority, code), ifMatch);
        LocalDate knownOn = IndicatorStepEntity.nextKnownOn(indicator, facts.knownOn());
        indicator.correct(facts);
        return announce("indicator.corrected", indicator, IndicatorStepKind.CORRECTED, knownOn, null);
    }

    @Override
    @Command
    public Indicator redefine(String authority, String code, String ifMatch, NewDefinition definition) {
        IndicatorEntity indicator = IfMatch.lock(IndicatorEntity.get(authority, code), ifMatch);
        LocalDate knownOn = IndicatorStepEntity.nextKnownOn(indicator, definition.knownOn());
        indicator.redefine(definition, knownOn);
        return announce("indicator.redefined", indicator, IndicatorStepKind.REDEFINED, knownOn, null);
    }

    @Override
    @Command
    public Indicator retire(String authority, String code, String ifMatch, NewRetirement retirement) {
        IndicatorEntity indicator = IfMatch.lock(IndicatorEntity.get(authority, code), ifMatch);
        indicator.retire(retirement.from());
        return announce("indicator.retired", indicator, IndicatorStepKind.RETIRED, AsAt.today(), retirement.reason());
    }

    @Override
    @Command
    public Indicator reinstate(String authority, String code, String ifMatch, WithdrawalReason why) {
        IndicatorEntity indicator = IfMatch.lock(IndicatorEntity.get(authority, code), ifMatch);
        indicator.reinstate();
        return announce("indicator.reinstated", indicator, IndicatorStepKind.REINSTATED, AsAt.today(), why.reason());
    }

    @Override
    public Page<IndicatorStep> history(String authority, String code, LocalDate asAt, String after, int limit) {
        IndicatorEntity indicator = IndicatorEntity.get(authority, code);
        return paging.slice(IndicatorStepEntity.of(indicator, AsAt.orToday(asAt)).stream().map(step -> step.record(indicator)).toList(),
                after, limit, IndicatorStep::key);
    }

    private Indicator announce(String type, IndicatorEntity indicator, IndicatorStepKind kind, LocalDate knownOn, String reason) {
        new IndicatorStepEntity(indicator, kind, knownOn, reason, caller).persist();
        return feed.announce(type, indicator.authority, indicator.code, indicator::record);
    }
}
