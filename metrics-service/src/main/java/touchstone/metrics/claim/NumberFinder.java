package touchstone.metrics.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import touchstone.metrics.claim.FoundNumber.Measure;
import touchstone.metrics.claim.FoundNumber.Relation;

/**
 * Finds the numbers in a text that claim a figure. What counts days, names a year, a section, a target or a part of a whole,
 * or is said to be about so many, claims none that could be held against a table, and is left alone.
 */
final class NumberFinder {
    private static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december");
    private static final String MONTH = "(" + String.join("|", MONTHS) + ")";
    private static final Pattern PARTS = Pattern.compile("(?<=[.!?;])\\s+|,?\\s+(?:while|whereas|but)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w/.,£–-])(?:[+−])?(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?"
            + "(\\s?%|\\s?per ?cent(?:age points?)?|\\s(?:percentage )?points?|\\s(?:per|for each|for every|in every|in) 10,000(?: \\w+)?)?(?![\\w/–-]|,\\d|\\.\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_BEFORE = Pattern.compile("(?:within|section|sections|recommendation|paragraph|page|part|phase|stage|band|grade|target of|target is|target was|aged?|about|around|nearly|almost|roughly"
            + "|approximately|some|just under|just over|up to|well over|well under|\\d of(?: the| all)?|" + MONTH + ")\\s$", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_AFTER = Pattern.compile("^\\s(?:working )?(?:days?|weeks?|months?|years?|hours?|minutes?|times|in \\d|of (?:the |all |these )?\\d|" + MONTH + ")\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern BELOW = Pattern.compile("(?:below|under|less than|fewer than|lower than)\\s$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ABOVE = Pattern.compile("(?:above|over|more than|higher than|greater than)\\s$", Pattern.CASE_INSENSITIVE);
    private static final Pattern BY = Pattern.compile("(?:\\bby|\\bup|\\bdown)\\s$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ROSE = Pattern.compile("\\b(?:rose|risen|rise|rising|increase[ds]?|increasing|grew|grown|growth|up|more)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern FELL = Pattern.compile("\\b(?:fell|fallen|falls?|falling|decrease[ds]?|dropped|drop|reduced|reduction|down|fewer)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHANGE_AFTER = Pattern.compile("^\\s(increase|rise|growth|decrease|fall|drop|reduction)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern EARLIER_AFTER = Pattern.compile("^,?\\s(?:in |of |for )?(?:the )?(?:previous year|year before|last year)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern EARLIER_BEFORE = Pattern.compile("\\b(?:from|after)\\s$", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_MONTH = Pattern.compile("^\\s(?:in|for|by) " + MONTH + " (\\d{4})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_PERIOD = Pattern.compile("^\\s(?:in|for) (\\d{4}/\\d{2}(?: Q[1-4])?)");
    private static final Pattern BETWEEN = Pattern.compile("between " + MONTH + " (\\d{4}) and " + MONTH + " (\\d{4})", Pattern.CASE_INSENSITIVE);

    private NumberFinder() {}

    static List<FoundNumber> in(String text) {
        return Arrays.stream(PARTS.split(text.replace('\u00a0', ' '))).flatMap(part -> inPart(part).stream()).toList();
    }

    private static List<FoundNumber> inPart(String part) {
        List<FoundNumber> found = new ArrayList<>();
        Set<String> words = TextWords.of(NUMBER.matcher(part).replaceAll(match -> isClaim(part, match.start(), match.end()) ? " " : " $0 "));
        for (Matcher number = NUMBER.matcher(part); number.find(); ) {
            if (isClaim(part, number.start(), number.end()) && !isYear(number)) {
                found.add(found(part, number, words));
            }
        }
        return found;
    }

    private static boolean isClaim(String part, int start, int end) {
        return !NOT_BEFORE.matcher(part.substring(0, start)).find() && !NOT_AFTER.matcher(part.substring(end)).find();
    }

    private static boolean isYear(Matcher number) {
        return number.group(2) == null && number.group(3) == null && number.group(1).matches("(19|20)\\d\\d");
    }

    private static FoundNumber found(String part, Matcher number, Set<String> words) {
        String before = part.substring(0, number.start());
        String after = part.substring(number.end());
        Measure measure = measure(number.group(3));
        boolean earlier = EARLIER_AFTER.matcher(after).find() || EARLIER_BEFORE.matcher(before).find();
        Relation relation = earlier ? Relation.IS : relation(part, number, before, after);
        String period = period(part, before, after);
        Matcher range = (relation == Relation.BELOW ? BELOW : ABOVE).matcher(before);
        int start = !earlier && (relation == Relation.BELOW || relation == Relation.ABOVE) && range.find() ? range.start() : number.start();
        BigDecimal value = new BigDecimal(number.group(1).replace(",", "") + (number.group(2) == null ? "" : number.group(2)));
        return new FoundNumber(part.substring(start, number.end()), value, measure, relation, period, earlier && period == null, words);
    }

    private static Measure measure(String suffix) {
        String unit = suffix == null ? "" : suffix.strip().toLowerCase(Locale.UK);
        return unit.isEmpty() ? Measure.PLAIN : unit.contains("point") ? Measure.POINTS : unit.contains("10,000") ? Measure.RATE : Measure.PERCENT;
    }

    private static Relation relation(String part, Matcher number, String before, String after) {
        char sign = part.charAt(number.start());
        Matcher noun = CHANGE_AFTER.matcher(after);
        if (sign == '+' || sign == '−') {
            return sign == '+' ? Relation.ROSE : Relation.FELL;
        }
        if (noun.find()) {
            return FELL.matcher(noun.group(1)).find() || noun.group(1).equalsIgnoreCase("decrease") ? Relation.FELL : Relation.ROSE;
        }
        if (BY.matcher(before).find()) {
            boolean fell = FELL.matcher(before).find();
            return fell == ROSE.matcher(before).find() ? Relation.IS : fell ? Relation.FELL : Relation.ROSE;
        }
        return BELOW.matcher(before).find() ? Relation.BELOW : ABOVE.matcher(before).find() ? Relation.ABOVE : Relation.IS;
    }

    private static String period(String part, String before, String after) {
        Matcher month = IN_MONTH.matcher(after);
        Matcher period = IN_PERIOD.matcher(after);
        Matcher between = BETWEEN.matcher(part);
        if (month.find()) {
            return month(month.group(1), month.group(2));
        }
        if (period.find()) {
            return period.group(1);
        }
        boolean to = before.matches("(?s).*\\bto $");
        if (between.find() && (to || EARLIER_BEFORE.matcher(before).find())) {
            return to ? month(between.group(3), between.group(4)) : month(between.group(1), between.group(2));
        }
        return null;
    }

    private static String month(String name, String year) {
        return "%s-%02d".formatted(year, MONTHS.indexOf(name.toLowerCase(Locale.UK)) + 1);
    }
}
