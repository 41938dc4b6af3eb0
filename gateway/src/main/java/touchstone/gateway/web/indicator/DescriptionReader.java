package touchstone.gateway.web.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.indicator.IndicatorStanding;
import touchstone.contracts.metrics.indicator.Unit;
import touchstone.contracts.plans.title.RecommendationTitle;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.MetricsClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PendingCall;
import touchstone.gateway.clients.PlansClient;
import touchstone.gateway.web.layout.AgencyNames;

/** Reads what the description of an indicator can name. */
@ApplicationScoped
class DescriptionReader {
    @RestClient MetricsClient.Indicators indicators;
    @RestClient PlansClient.Titles titles;

    private final ParallelCalls together;
    private final AgencyNames agencies;

    DescriptionReader(ParallelCalls together, AgencyNames agencies) {
        this.together = together;
        this.agencies = agencies;
    }

    Indicator one(String authority, String code) {
        return together.ask(() -> indicators.indicator(authority, code, null)).get().indicator();
    }

    IndicatorChoices choices(String authority) {
        PendingCall<List<RecommendationTitle>> recommendations = together.ask(() -> titles.titles(authority, null).recommendations());
        List<Indicator> budgets = all(authority).stream().filter(one -> one.unit() == Unit.MONEY).toList();
        return new IndicatorChoices(agencies.of(authority).byName(), recommendations.orElse(List.of()), budgets);
    }

    /** All but itself. */
    List<Indicator> others(String authority, String code) {
        return all(authority).stream().filter(one -> !one.code().equals(code)).toList();
    }

    private List<Indicator> all(String authority) {
        return together.ask(() -> AllPages.of(after -> indicators.indicators(authority, null, null, null, after, AllPages.PAGE))).get().stream()
                .map(IndicatorStanding::indicator).toList();
    }
}
