package touchstone.gateway.web.metrics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Page;
import touchstone.contracts.metrics.commentary.Commentary;
import touchstone.contracts.metrics.commentary.CommentaryApi;
import touchstone.contracts.metrics.indicator.IndicatorStanding;
import touchstone.contracts.metrics.indicator.PartStanding;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.contracts.metrics.spc.Rebase;
import touchstone.contracts.metrics.spc.RebasesApi;
import touchstone.contracts.metrics.spc.Series;
import touchstone.contracts.metrics.target.Comparator;
import touchstone.contracts.metrics.target.Target;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.MetricsClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PendingCall;
import touchstone.gateway.web.export.ExportTable;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.Form;
import touchstone.platform.caller.Caller;

/** Reads all that the page of an indicator shows. */
@ApplicationScoped
class IndicatorReader {
    @RestClient MetricsClient.Indicators indicators;
    @RestClient MetricsClient.Readings readings;
    @RestClient MetricsClient.Targets targets;
    @RestClient MetricsClient.Comparators comparators;
    @RestClient MetricsClient.Commentary commentary;
    @RestClient MetricsClient.Series series;
    @RestClient MetricsClient.Rebases rebases;

    private final ParallelCalls together;
    private final CurrentForm current;
    private final Caller caller;

    IndicatorReader(ParallelCalls together, CurrentForm current, Caller caller) {
        this.together = together;
        this.current = current;
        this.caller = caller;
    }

    /**
     * 404 when there is none of that code.
     *
     * @param chart the kind of chart that is asked for; null for the most telling
     */
    IndicatorView read(String authority, String code, LocalDate asked, ChartKind chart) {
        PendingCall<IndicatorStanding> standing = together.ask(() -> indicators.indicator(authority, code, asked));
        PendingCall<Page<Reading>> figures = together.ask(() -> readings.readings(authority, code, asked, null, AllPages.PAGE));
        PendingCall<List<Target>> goals = together.ask(() -> AllPages.of(after -> targets.targets(authority, code, asked, after, AllPages.PAGE)));
        PendingCall<List<Comparator>> others = together.ask(() -> AllPages.of(after ->
                comparators.comparators(authority, code, asked, after, AllPages.PAGE)));
        PendingCall<List<Commentary>> said = together.ask(() -> about(code, AllPages.of(after ->
                commentary.commentary(authority, null, null, null, asked, after, AllPages.PAGE))));
        PendingCall<Series> time = together.ask(() -> series.series(authority, code, asked));
        PendingCall<List<Rebase>> anew = together.ask(() -> AllPages.of(after -> rebases.rebases(authority, code, asked, after, AllPages.PAGE)));
        IndicatorDesk desk = new IndicatorDesk(standing.get().indicator(), standing.get().parts().stream().map(PartStanding::part).toList(),
                asked == null ? moves(authority) : Set.of(), current.shown(), authority);
        Form rebasing = asked == null && caller.may(RebasesApi.class, "add", authority) ? Form.of(SeriesView.REBASING).or(current.shown()) : null;
        SeriesView view = new SeriesView(standing.get().indicator(), time.orElse(null), goals.get().stream().filter(target -> target.withdrawn() == null).toList(), anew.orElse(List.of()), chart, rebasing, current.shown(), authority);
        return new IndicatorView(view, standing.get(), figures.get().items(), figures.get().next() != null, goals.get(), others.get(),
                said.orElse(null), desk,
                asked == null && caller.may(CommentaryApi.class, "add", authority) ? Form.of(CommentaryForm.ID).or(current.shown()) : null);
    }

    private Set<IndicatorMove> moves(String authority) {
        return Arrays.stream(IndicatorMove.values()).filter(move -> move.isFor(caller, authority)).collect(Collectors.toSet());
    }

    /** Every figure there is; 404 when there is no such indicator. */
    ExportTable table(String authority, String code, LocalDate asked) {
        PendingCall<IndicatorStanding> standing = together.ask(() -> indicators.indicator(authority, code, asked));
        PendingCall<List<Reading>> figures = together.ask(() -> AllPages.of(after -> readings.readings(authority, code, asked, after, AllPages.PAGE)));
        return ReadingsSheet.of(standing.get().indicator(), figures.get());
    }

    /** What is said of the indicator itself, and of its stage with a figure of it. */
    private static List<Commentary> about(String code, List<Commentary> all) {
        return all.stream().filter(text -> code.equals(text.indicator()) || text.speaksOf().contains(code)).toList();
    }
}
