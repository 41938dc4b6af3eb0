package touchstone.gateway.web.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import touchstone.contracts.plans.rating.Rag;
import touchstone.contracts.status.StatusCounts;

/**
 * One stretch of the bar under the verdict.
 *
 * @param from  where it begins, in per cent of the whole
 * @param width in per cent of the whole
 */
public record BarSegment(Rag status, int count, double from, double width) {

    /** Best first; none for a status that no recommendation has. */
    static List<BarSegment> of(StatusCounts counts) {
        List<Map.Entry<Rag, Integer>> order = List.of(Map.entry(Rag.BLUE, counts.embedded()), Map.entry(Rag.GREEN, counts.onTrack()),
                Map.entry(Rag.AMBER, counts.atRisk()), Map.entry(Rag.RED, counts.offTrack()),
                Map.entry(Rag.GREY, counts.insufficient()), Map.entry(Rag.SUSPENDED, counts.suspended()));
        List<BarSegment> bar = new ArrayList<>();
        double from = 0;
        for (Map.Entry<Rag, Integer> one : order) {
            double width = counts.total() == 0 ? 0 : 100.0 * one.getValue() / counts.total();
            if (one.getValue() > 0) {
                bar.add(new BarSegment(one.getKey(), one.getValue(), from, width));
            }
            from += width;
        }
        return bar;
    }
}
