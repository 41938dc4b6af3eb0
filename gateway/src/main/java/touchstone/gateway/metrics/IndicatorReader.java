package touchstone.gateway.metrics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Page;
import touchstone.contracts.metrics.Commentary;
import touchstone.contracts.metrics.Comparator;
import touchstone.contracts.metrics.IndicatorStanding;
import touchstone.contracts.metrics.Reading;
import touchstone.contracts.metrics.Target;
import touchstone.gateway.owners.Asked;
import touchstone.gateway.owners.MetricsOwner;
import touchstone.gateway.owners.Together;
import touchstone.gateway.owners.Whole;

/** Reads all that the page of an indicator shows. */
@ApplicationScoped
class IndicatorReader {
    @RestClient MetricsOwner.Indicators indicators;
    @RestClient MetricsOwner.Readings readings;
    @RestClient MetricsOwner.Targets targets;
    @RestClient MetricsOwner.Comparators comparators;
    @RestClient MetricsOwner.Commentary commentary;

    private final Together together;

    IndicatorReader(Together together) {
        this.together = together;
    }

    /** 404 when there is none of that code. */
    IndicatorView read(String authority, String code, LocalDate asked) {
        Asked<IndicatorStanding> standing = together.ask(() -> indicators.indicator(authority, code, asked));
        Asked<Page<Reading>> series = together.ask(() -> readings.readings(authority, code, asked, null, Whole.PAGE));
        Asked<List<Target>> goals = together.ask(() -> targets.targets(authority, code));
        Asked<List<Comparator>> others = together.ask(() -> comparators.comparators(authority, code));
        Asked<List<Commentary>> said = together.ask(() -> about(code, commentary.commentary(authority, null, null, null, asked)));
        return new IndicatorView(standing.get(), series.get().items(), series.get().next() != null, goals.get(), others.get(),
                said.orElse(null), "/" + authority);
    }

    /** What is said of the indicator itself, and of its stage with a figure of it. */
    private static List<Commentary> about(String code, List<Commentary> all) {
        return all.stream().filter(text -> code.equals(text.indicator())
                || text.claims().stream().anyMatch(claim -> claim.indicator().equals(code))).toList();
    }
}
