package touchstone.gateway.web.history;

import java.util.List;
import touchstone.contracts.metrics.indicator.IndicatorStep;

/**
 * What the page of an indicator's history shows.
 *
 * @param title   as it is called at the date asked about
 * @param entries the latest first
 * @param at      address of the indicator
 */
public record IndicatorHistoryView(String title, List<HistoryEntry> entries, String at) {

    /** @param steps the latest first; an indicator that is known has one at least */
    static IndicatorHistoryView of(List<IndicatorStep> steps, List<HistoryEntry> entries, String at) {
        return new IndicatorHistoryView(steps.isEmpty() ? "" : steps.get(0).indicator().title(), entries, at);
    }
}
