package touchstone.gateway.web.releases;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import touchstone.contracts.Page;
import touchstone.contracts.metrics.indicator.IndicatorStanding;
import touchstone.contracts.metrics.release.Release;
import touchstone.contracts.metrics.release.ReleasedFigure;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.web.figures.PeriodWords;

/**
 * What the page of releases shows.
 *
 * @param releases the latest first
 * @param older    where the next of the page are asked from; null when these are the last
 */
public record ReleasesView(String authority, List<Line> releases, String older) {

    /** A release, with its figures by their indicators. */
    public record Line(String id, OffsetDateTime madeAt, String madeBy, int shownCount, List<Figures> shown, int withheldCount, List<Figures> withheld) {}

    /** @param which "2012/13 Q4; North 1, 2012/13 Q4 (revision 2)" */
    public record Figures(String indicator, String title, String which) {}

    static ReleasesView of(String authority, Page<Release> page, List<IndicatorStanding> known) {
        Map<String, String> titles = known.stream().collect(Collectors.toMap(one -> one.indicator().code(), one -> one.indicator().title()));
        return new ReleasesView(authority, page.items().stream().map(one -> new Line(one.key(), one.madeAt(), one.madeBy(), one.shown().size(), figures(one.shown(), titles),
                one.withheld().size(), figures(one.withheld(), titles))).toList(), AllPages.cursor(page.next()));
    }

    private static List<Figures> figures(List<ReleasedFigure> figures, Map<String, String> titles) {
        Map<String, List<ReleasedFigure>> byIndicator = figures.stream().collect(Collectors.groupingBy(ReleasedFigure::indicator, LinkedHashMap::new, Collectors.toList()));
        return byIndicator.entrySet().stream().map(one -> new Figures(one.getKey(), titles.getOrDefault(one.getKey(), one.getKey()),
                one.getValue().stream().map(ReleasesView::which).collect(Collectors.joining("; ")))).toList();
    }

    private static String which(ReleasedFigure figure) {
        String part = figure.breakdown() == null ? "" : figure.breakdown().name() + ", ";
        return part + PeriodWords.period(figure.period()) + (figure.revision() > 1 ? " (revision " + figure.revision() + ")" : "");
    }

    public String base() {
        return "/" + authority;
    }
}
