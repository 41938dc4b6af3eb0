package touchstone.metrics.spc;

import java.time.LocalDate;
import java.util.List;
import touchstone.contracts.metrics.indicator.IndicatorStanding;
import touchstone.contracts.metrics.spc.Series;
import touchstone.contracts.metrics.spc.SeriesApi;
import touchstone.metrics.standing.StandingQueries;
import touchstone.platform.caller.Caller;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** An indicator over time, over HTTP. */
class SeriesResource implements SeriesApi {
    private final StandingQueries standings;
    private final SeriesQueries reads;
    private final Caller caller;

    SeriesResource(StandingQueries standings, SeriesQueries reads, Caller caller) {
        this.standings = standings;
        this.reads = reads;
        this.caller = caller;
    }

    @Override
    public Series series(String authority, String code, LocalDate asked) {
        LocalDate asAt = AsAt.orToday(asked);
        IndicatorStanding standing = standings.one(authority, code, asAt).orElseThrow(() -> Problems.notFound("indicator"));
        List<RebaseEntity> rebases = RebaseEntity.of(standing.id(), asAt).stream().filter(rebase -> rebase.isInForce(asAt)).toList();
        return new SeriesLayout(standing.indicator(), standing.target().target(), asAt, caller.isInside(authority))
                .of(reads.wholes(authority, standing.id(), asAt), rebases);
    }
}
