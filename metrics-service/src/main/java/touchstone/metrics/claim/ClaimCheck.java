package touchstone.metrics.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import touchstone.contracts.metrics.commentary.Claim;
import touchstone.contracts.metrics.commentary.Commentary;
import touchstone.contracts.metrics.commentary.Disagreement;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.indicator.Unit;
import touchstone.contracts.metrics.reading.Breakdown;
import touchstone.contracts.metrics.reading.PeriodKind;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.metrics.claim.FoundNumber.Measure;
import touchstone.metrics.measure.Period;

/**
 * Holds the numbers in a text against the tables. A number is an indicator's where the words around it are; what cannot be
 * attributed to one, or to a few that are alike, is left alone.
 *
 * @param readings by indicator code, as their audience may see them, the latest first
 */
record ClaimCheck(List<Indicator> indicators, Map<String, List<Reading>> readings) {
    private static final double MOST_WORDS = 0.6;
    private static final double SOME_WORDS = 0.3;
    private static final int ALIKE = 3;

    /** Where the table says otherwise than the text: than the numbers in its words, and than those its author listed. */
    List<Disagreement> of(Commentary text) {
        List<Disagreement> found = new ArrayList<>(NumberFinder.in(text.text()).stream().flatMap(number -> held(text, number).stream()).toList());
        text.claims().stream().flatMap(this::held).filter(listed -> found.stream().noneMatch(one -> one.indicator().equals(listed.indicator())
                && one.value().compareTo(listed.value()) == 0)).toList().forEach(found::add);
        return found;
    }

    /** Codes of the indicators that the numbers in a text, and those its author listed, are of. */
    List<String> spokenOf(Commentary text) {
        return Stream.concat(NumberFinder.in(text.text()).stream().flatMap(number -> candidates(text, number).stream()).map(Indicator::code),
                text.claims().stream().map(Claim::indicator)).distinct().toList();
    }

    private Stream<Disagreement> held(Claim claim) {
        return indicators.stream().filter(indicator -> indicator.code().equals(claim.indicator()))
                .flatMap(indicator -> reading(indicator, claim.period(), claim.breakdown()).stream().flatMap(reading -> ClaimVerdict.of(indicator, reading, claim.value()).stream()));
    }

    private Optional<Disagreement> held(Commentary text, FoundNumber number) {
        List<Indicator> candidates = candidates(text, number);
        String period = number.period() != null ? number.period() : number.before() ? before(text.period()) : text.period();
        if (candidates.isEmpty() || period == null) {
            return Optional.empty();
        }
        if (candidates.size() == 1) {
            Indicator indicator = candidates.get(0);
            return reading(indicator, period, null).flatMap(reading -> ClaimVerdict.of(indicator, number, earlier(indicator, reading), reading));
        }
        List<Reading> alike = candidates.stream().flatMap(indicator -> reading(indicator, period, null).stream()).toList();
        boolean pooled = candidates.size() <= ALIKE && alike.size() == candidates.size() && !number.relation().isChange() && number.measure() == Measure.PERCENT
                && alike.stream().allMatch(reading -> reading.numerator() != null && reading.denominator() != null);
        return pooled ? ClaimVerdict.pooled(candidates, number, alike) : Optional.empty();
    }

    /** The indicators that the words around a number speak of; several when they fit alike. */
    private List<Indicator> candidates(Commentary text, FoundNumber number) {
        boolean own = text.indicator() != null;
        double best = 0;
        List<Indicator> candidates = new ArrayList<>();
        for (Indicator indicator : indicators) {
            boolean spokenOf = own ? indicator.code().equals(text.indicator()) : indicator.stage() == text.stage();
            double fit = spokenOf && fits(indicator.unit(), number) ? fit(indicator, number.words(), own) : 0;
            if (fit > best) {
                candidates.clear();
                best = fit;
            }
            if (fit > 0 && fit == best) {
                candidates.add(indicator);
            }
        }
        return candidates;
    }

    /** How many of the words an indicator explains, those of its title first, from 0 to 2; 0 when they are too few. */
    private static double fit(Indicator indicator, Set<String> words, boolean own) {
        Set<String> title = TextWords.of(indicator.title());
        Set<String> known = new HashSet<>(title);
        known.addAll(TextWords.of(indicator.definitions().get(indicator.definitions().size() - 1).text()));
        if (own && words.isEmpty()) {
            return 1;
        }
        double explained = share(words, known);
        double named = share(words, title);
        return named > 0 && explained >= (own ? SOME_WORDS : MOST_WORDS) ? explained + named : 0;
    }

    private static double share(Set<String> words, Set<String> known) {
        return (double) words.stream().filter(known::contains).count() / Math.max(1, words.size());
    }

    private static boolean fits(Unit unit, FoundNumber number) {
        boolean change = number.relation().isChange();
        return switch (number.measure()) {
            case PERCENT -> change ? unit == Unit.COUNT || unit == Unit.RATE_PER_10000 : unit == Unit.PERCENTAGE;
            case POINTS -> change && unit == Unit.PERCENTAGE;
            case RATE -> unit == Unit.RATE_PER_10000;
            case PLAIN -> unit != Unit.PERCENTAGE;
        };
    }

    private Optional<Reading> reading(Indicator indicator, String period, Breakdown part) {
        return of(indicator).filter(reading -> reading.period().equals(period) && Objects.equals(reading.breakdown(), part))
                .filter(reading -> reading.value() != null && !reading.illustrative()).findFirst();
    }

    /** The whole's figure of the like period right before one, or null. */
    private Reading earlier(Indicator indicator, Reading reading) {
        BigDecimal value = reading.value();
        return of(indicator).filter(other -> other.breakdown() == null && other.kind() == reading.kind() && other.value() != null && value != null && !other.illustrative())
                .filter(other -> Period.of(other).to().plusDays(1).equals(Period.of(reading).from())).findFirst().orElse(null);
    }

    /** The year before a year; of other periods "the year before" is none that is certain. */
    private static String before(String text) {
        Period period = Period.of("period", text);
        return period.kind() == PeriodKind.YEAR ? period.yearBefore().text() : null;
    }

    private Stream<Reading> of(Indicator indicator) {
        return readings.getOrDefault(indicator.code(), List.of()).stream();
    }
}
