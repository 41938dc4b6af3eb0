package touchstone.metrics.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The numbers that somebody who reads a text learns from it, in figures or in words; days, periods and spans of time are none. */
public final class FigureNumbers {
    private static final Pattern DATES = Pattern.compile("""
            \\b(19|20)\\d\\d(-\\d\\d(-\\d\\d)?|/\\d\\d)?\\b(?!\\s*(of|children|cases|%))|\\bQ[1-4]\\b\
            |\\b\\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December)\\b""");
    private static final Pattern SPANS = Pattern.compile("\\b[\\w-]+ (years?|months?|weeks?|days?|quarters?)\\b");
    private static final Pattern FIGURES = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d+(\\.\\d+)?");
    private static final Pattern WORDS = Pattern.compile("[a-z]+");
    private static final List<String> SMALL = List.of("nought", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
            "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");
    private static final Map<String, Integer> TENS = Map.of("twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60,
            "seventy", 70, "eighty", 80, "ninety", 90);

    private FigureNumbers() {}

    public static Set<BigDecimal> in(String text) {
        String bare = SPANS.matcher(DATES.matcher(text).replaceAll(" ")).replaceAll(" ");
        Set<BigDecimal> numbers = new HashSet<>(inWords(bare.toLowerCase(Locale.ROOT)));
        Matcher figures = FIGURES.matcher(bare);
        while (figures.find()) {
            numbers.add(same(new BigDecimal(figures.group().replace(",", ""))));
        }
        return numbers;
    }

    /** As it is compared: 6.50 is 6.5. */
    static BigDecimal same(BigDecimal number) {
        return number.stripTrailingZeros();
    }

    private static Set<BigDecimal> inWords(String text) {
        List<String> words = new ArrayList<>();
        Matcher found = WORDS.matcher(text);
        while (found.find()) {
            words.add(found.group());
        }
        return IntStream.range(0, words.size()).filter(i -> number(words, i) > 0)
                .mapToObj(i -> same(BigDecimal.valueOf(number(words, i)))).collect(Collectors.toSet());
    }

    /** The number that begins at a word; 0 for none. */
    private static int number(List<String> words, int at) {
        String word = words.get(at);
        Integer tens = TENS.get(word);
        int next = tens != null && at + 1 < words.size() ? SMALL.indexOf(words.get(at + 1)) : 0;
        return tens == null ? Math.max(0, SMALL.indexOf(word)) : tens + (next > 0 && next < 10 ? next : 0);
    }
}
