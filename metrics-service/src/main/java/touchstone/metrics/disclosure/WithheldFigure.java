package touchstone.metrics.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import touchstone.contracts.metrics.indicator.Stage;

/**
 * A figure that outsiders may not see, to be looked for in what they read.
 *
 * @param title       of its indicator
 * @param numerator   or null, as are the others that follow
 */
public record WithheldFigure(
        String indicator, String title, Stage stage, LocalDate from, LocalDate to, BigDecimal numerator, BigDecimal denominator, BigDecimal value) {
    private static final int LEAST_LETTERS = 4;
    private static final Set<String> EVERYWHERE = Set.of("children", "child", "young", "people", "with", "within", "number", "percentage", "rate",
            "from", "that", "their", "title", "those", "year", "month", "quarter", "time");

    /** Whether one of its numbers stands in a text. */
    public boolean isToldIn(String text) {
        Set<BigDecimal> told = FigureNumbers.in(text);
        return numbers().stream().anyMatch(told::contains);
    }

    /** Whether so many of its numbers stand in a text that it is no chance. */
    public boolean isSpelledOutIn(String text) {
        Set<BigDecimal> told = FigureNumbers.in(text);
        return numbers().stream().filter(told::contains).count() > 1;
    }

    /** Whether a text calls its indicator by name. */
    public boolean isNamedIn(String text) {
        String said = text.toLowerCase(Locale.ROOT);
        List<String> words = Stream.of(title.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                .filter(word -> word.length() >= LEAST_LETTERS && !EVERYWHERE.contains(word)).distinct().toList();
        long named = words.stream().filter(said::contains).count();
        return said.contains(indicator) || named > 0 && named >= Math.min(2, words.size());
    }

    /** Whether it speaks of a time that a period has a day of. */
    public boolean overlaps(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && !to.isBefore(first);
    }

    private Set<BigDecimal> numbers() {
        Set<BigDecimal> numbers = new HashSet<>();
        Stream.of(numerator, denominator, rest()).filter(number -> number != null && number.signum() > 0).map(FigureNumbers::same).forEach(numbers::add);
        if (value != null && value.signum() > 0) {
            for (int decimals = 0; decimals <= value.scale() || decimals == 0; decimals++) {
                numbers.add(FigureNumbers.same(value.setScale(decimals, RoundingMode.HALF_UP)));
            }
        }
        return numbers;
    }

    private BigDecimal rest() {
        return numerator == null || denominator == null ? null : denominator.subtract(numerator);
    }
}
