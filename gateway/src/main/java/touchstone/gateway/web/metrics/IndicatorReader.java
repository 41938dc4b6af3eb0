package touchstone.gateway.web.metrics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Page;
import touchstone.contracts.metrics.commentary.Commentary;
import touchstone.contracts.metrics.indicator.IndicatorStanding;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.contracts.metrics.target.Comparator;
import touchstone.contracts.metrics.target.Target;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.MetricsClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PendingCall;

/** Reads all that the page of an indicator shows. */
@ApplicationScoped
class IndicatorReader {
    @RestClient MetricsClient.Indicators indicators;
    @RestClient MetricsClient.Readings readings;
    @RestClient MetricsClient.Targets targets;
    @RestClient MetricsClient.Comparators comparators;
    @RestClient MetricsClient.Commentary commentary;

    private final ParallelCalls together;

    IndicatorReader(ParallelCalls together) {
        this.together = together;
    }

    /** 404 when there is none of that code. */
    IndicatorView read(String authority, String code, LocalDate asked) {
        PendingCall<IndicatorStanding> standing = together.ask(() -> indicators.indicator(authority, code, asked));
        PendingCall<Page<Reading>> series = together.ask(() -> readings.readings(authority, code, asked, null, AllPages.PAGE));
        PendingCall<List<Target>> goals = together.ask(() -> AllPages.of(after -> targets.targets(authority, code, after, AllPages.PAGE)));
        PendingCall<List<Comparator>> others = together.ask(() -> AllPages.of(after ->
                comparators.comparators(authority, code, after, AllPages.PAGE)));
        PendingCall<List<Commentary>> said = together.ask(() -> about(code, AllPages.of(after ->
                commentary.commentary(authority, null, null, null, asked, after, AllPages.PAGE))));
        return new IndicatorView(standing.get(), series.get().items(), series.get().next() != null, goals.get(), others.get(),
                said.orElse(null), "/" + authority);
    }

    /** What is said of the indicator itself, and of its stage with a figure of it. */
    private static List<Commentary> about(String code, List<Commentary> all) {
        return all.stream().filter(text -> code.equals(text.indicator())
                || text.claims().stream().anyMatch(claim -> claim.indicator().equals(code))).toList();
    }
}
