package touchstone.gateway.web.scorecard;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import touchstone.contracts.metrics.indicator.IndicatorStanding;
import touchstone.contracts.metrics.indicator.PartStanding;
import touchstone.contracts.metrics.indicator.TargetVerdict;
import touchstone.contracts.metrics.indicator.Verdict;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.contracts.metrics.scorecard.ColumnKind;
import touchstone.contracts.metrics.scorecard.Scorecard;
import touchstone.contracts.metrics.scorecard.ScorecardPeriods;
import touchstone.gateway.status.words.AmountText;
import touchstone.gateway.status.words.Words;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.metrics.FigureWords;

/**
 * What the page of figures shows.
 *
 * @param standings every indicator where it stands
 * @param periods   that were asked for instead of the layout's; null for the layout's
 * @param enters    whether the visitor may enter figures
 * @param reviews   whether the visitor may review them
 * @param lays      whether the visitor may lay the scorecard out
 * @param sets      whether the visitor may set up indicators
 * @param commenting the form that says what the figures mean; null for who may not
 */
public record ScorecardView(Scorecard scorecard, List<IndicatorStanding> standings, ScorecardPeriods periods, String base, boolean enters, boolean reviews,
        boolean lays, boolean sets, Form commenting) {

    /** Something that can be chosen, and its address without the date. */
    public record Choice(String words, String query, boolean chosen) {}

    public boolean isEmpty() {
        return standings.isEmpty();
    }

    /** What is neither shown nor folded into a line is left out. */
    public List<SectionView> sections() {
        return scorecard.sections().stream().map(section -> SectionView.of(section, scorecard.columns(), this::standing)).filter(section -> !section.isEmpty()).toList();
    }

    /** "£519,551 in 2012/13, provisionally" of a row without a figure that counts; null for none. */
    public String provisional(Scorecard.Row row) {
        return standing(row.indicator()).map(FigureWords::provisional).orElse(null);
    }

    /** How wide a column is, the same in all sections: one that is blank in all of them needs the least. */
    public String width(int column) {
        Scorecard.Column of = scorecard.columns().get(column);
        boolean blank = scorecard.sections().stream().allMatch(section -> section.rows().stream()
                .allMatch(row -> ScorecardCell.of(section, row, of, row.cells().get(column)).isBlank()));
        return of.kind() == ColumnKind.SOURCE ? "source" : blank ? "blank" : "filled";
    }

    private Optional<IndicatorStanding> standing(String code) {
        return standings.stream().filter(one -> one.indicator().code().equals(code)).findFirst();
    }

    /** Those with a figure that no row shows. */
    public List<IndicatorStanding> others() {
        List<String> shown = sections().stream().flatMap(section -> section.lines().stream()).map(line -> line.row().indicator()).toList();
        return standings.stream().filter(one -> SectionView.isKnown(one) && !shown.contains(one.indicator().code())).toList();
    }

    /** Those without a figure that the layout has no row for; the others are named where their rows would be. */
    public List<IndicatorStanding> unplaced() {
        List<String> placed = scorecard.sections().stream().flatMap(section -> section.rows().stream()).map(Scorecard.Row::indicator).toList();
        return standings.stream().filter(one -> !SectionView.isKnown(one) && !placed.contains(one.indicator().code())).toList();
    }

    /** "North 1 24.9, North 2 33.2"; "" where nothing is known by parts. */
    public String parts(IndicatorStanding standing) {
        return standing.latest() != null ? "" : standing.parts().stream().map(part -> part.part().name() + " " + figure(standing, part)).collect(Collectors.joining(", "));
    }

    private static String figure(IndicatorStanding standing, PartStanding part) {
        return AmountText.of(part.latest(), standing.indicator().unit(), 0);
    }

    /** Of its latest figure, or of its parts'. */
    public String period(IndicatorStanding standing) {
        Reading latest = standing.latest() == null && !standing.parts().isEmpty() ? standing.parts().get(0).latest() : standing.latest();
        return latest == null ? "" : latest.period();
    }

    /** How many figures have not come though they are due. */
    public int overdue() {
        return (int) standings.stream().filter(one -> one.due() != null).count();
    }

    /** What has not come though it is due: what is said of several stands once, before their names. */
    public List<String> due() {
        Map<String, List<String>> names = standings.stream().filter(one -> one.due() != null)
                .collect(Collectors.groupingBy(one -> one.due().words(), LinkedHashMap::new, Collectors.mapping(one -> one.indicator().title(), Collectors.toList())));
        return names.entrySet().stream().map(one -> one.getKey() + " " + String.join("; ", one.getValue()) + ".").toList();
    }

    public List<Choice> years() {
        int year = Integer.parseInt(scorecard.year().substring(0, 4));
        int last = scorecard.asAt().minusMonths(3).getYear();
        String also = periods == null ? "" : "&periods=" + SectionView.key(periods);
        return IntStream.rangeClosed(year - 1, Math.max(year, Math.min(year + 1, last))).mapToObj(first -> "%d/%02d".formatted(first, (first + 1) % 100))
                .map(one -> new Choice(one, "?year=" + one + also, one.equals(scorecard.year()))).toList();
    }

    public List<Choice> choices() {
        String year = "?year=" + scorecard.year();
        return Stream.concat(Stream.of(new Choice(scorecard.own() ? "The council’s layout" : "The usual layout", year, periods == null)),
                Arrays.stream(ScorecardPeriods.values()).map(one -> new Choice(FigureWords.words(one), year + "&periods=" + SectionView.key(one), one == periods))).toList();
    }

    /** Address of the table as a file, without the date. */
    public String exported(String format) {
        return base + "/metrics." + format + "?year=" + scorecard.year() + (periods == null ? "" : "&periods=" + SectionView.key(periods));
    }

    /** "Of 34 indicators 20 have a figure; 3 got better, 1 got worse and 1 misses its target. 1 text disagrees with its table." */
    public String verdict() {
        long known = standings.stream().filter(SectionView::isKnown).count();
        long clashes = scorecard.sections().stream().flatMap(section -> Stream.concat(section.headlines().stream(), section.commentary().stream()))
                .filter(text -> !text.disagreements().isEmpty()).count();
        return "Of %s %d %s a figure; %s got better, %s got worse and %s. %s".formatted(
                Words.count(standings.size(), "indicator"), known, known == 1 ? "has" : "have", moved(Verdict.BETTER), moved(Verdict.WORSE),
                missed(), clashes == 0 ? "" : clashes == 1 ? "1 text disagrees with its table." : clashes + " texts disagree with their tables.");
    }

    private String moved(Verdict verdict) {
        return number(standings.stream().filter(one -> one.direction().verdict() == verdict).count());
    }

    /** A target that nothing can be held against is not one that is met. */
    private String missed() {
        long missed = against(TargetVerdict.BREACHED);
        long open = against(TargetVerdict.NO_FIGURE);
        return number(missed) + (missed == 1 ? " misses its target" : missed == 0 ? " misses a target" : " miss their targets")
                + (open == 0 ? "" : ", though %s cannot be held against a figure".formatted(Words.count((int) open, "target")));
    }

    private long against(TargetVerdict verdict) {
        return standings.stream().filter(one -> one.target().verdict() == verdict).count();
    }

    private static String number(long count) {
        return count == 0 ? "none" : String.valueOf(count);
    }
}
