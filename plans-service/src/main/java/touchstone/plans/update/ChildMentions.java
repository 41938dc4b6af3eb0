package touchstone.plans.update;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import touchstone.contracts.plans.update.NarrativeWarning;

/**
 * Looks for what reads as if a narrative named a child. Plain rules, which overlook much and are wrong at times: what they
 * find is a warning to its writer and never a refusal.
 */
final class ChildMentions {
    private static final String NAME = "\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}\\p{Ll}+)?";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?[ ./-](?:\\d{1,2}|\\p{L}{3,9})[ ./-]\\d{2,4}";

    /** Whose first group, if there is one, is a name, unless it is one of {@link #NO_NAMES}. */
    private static final List<Pattern> MENTIONS = Stream.of(
            "\\b(" + NAME + ")(?: is|,)? \\(?aged? \\d{1,2}\\b\\)?",
            "\\b(" + NAME + ")(?: is|,)? (?:an? )?\\d{1,2}[- ]year[- ]old\\b",
            "\\b\\d{1,2}[- ]year[- ]old,? (?:called |named )?(" + NAME + ")\\b",
            "\\b(?:baby|boy|brother|child|daughter|girl|infant|pupil|sister|son|teenager|toddler|young person),? (?:called|named) (" + NAME + ")\\b",
            "\\b(" + NAME + ")['’]s (?:mother|father|mum|dad|brother|sister|siblings?)\\b",
            "\\b(?:[Cc]hild|[Bb]aby|[Ss]ibling|[Yy]oung [Pp]erson|YP) (?!IT\\b|UK\\b|HR\\b)\\p{Lu}{1,2}\\b(?![&'’])",
            "(?i)\\b(?:d\\.?o\\.?b\\b\\.?|date of birth)(?: is| was|:)? *" + DAY + "\\b",
            "(?i)\\bborn (?:on )?(?:the )?" + DAY + "\\b",
            "\\b(?:[Ww]as|[Hh]e|[Ss]he) born in (?:\\p{Lu}\\p{Ll}+ )?\\d{4}\\b",
            "\\b(?:\\p{Lu}\\.){2,3},? \\(?(?:d\\.?o\\.?b\\.? *)?" + DAY + "\\b",
            "(?i)\\bNHS (?:number|no)\\b[.:]? *\\d{3}[ -]?\\d{3}[ -]?\\d{4}\\b",
            "(?i)\\b(?:case|child|client|ICS|LCS|UPN)[ -]?(?:ref(?:erence)?|number|no|id)\\b[.:#]? *\\p{L}{0,4}[/-]?\\d{3,}\\b")
            .map(Pattern::compile).toList();

    private static final Pattern TEN_DIGITS = Pattern.compile("(?<![\\d-])\\d{3}[ -]?\\d{3}[ -]?\\d{4}(?![\\d-])");

    /** What begins a sentence or a title in front of an age, and is nobody. */
    private static final Set<String> NO_NAMES = Set.of("A", "Adults", "Adult", "All", "An", "And", "Any", "Are", "At", "Babies", "Boys", "Both", "Care", "Carers",
            "Child", "Children", "Each", "Every", "Families", "For", "Girls", "In", "Infants", "Leavers", "Looked", "Most", "Of", "One", "Other", "Our",
            "Parents", "People", "Person", "Pupil", "Pupils", "Some", "Students", "Teenagers", "The", "Their", "Those", "Under", "Women", "Young", "Youth");

    private ChildMentions() {}

    /** A warning for each, in the order of the rules; nothing is said twice. */
    static List<NarrativeWarning> in(String narrative) {
        Stream<String> mentions = MENTIONS.stream().flatMap(rule -> rule.matcher(narrative).results()).filter(ChildMentions::isSomebody).map(MatchResult::group);
        Stream<String> numbers = TEN_DIGITS.matcher(narrative).results().map(MatchResult::group).filter(ChildMentions::isNhsNumber);
        return Stream.concat(mentions, numbers).distinct().map(ChildMentions::warning).toList();
    }

    private static boolean isSomebody(MatchResult mention) {
        return mention.groupCount() == 0 || Stream.of(mention.group(1).split("[ -]")).noneMatch(NO_NAMES::contains);
    }

    /** Its last digit is made of those before (NHS Data Dictionary: NHS NUMBER, modulus 11). */
    private static boolean isNhsNumber(String digits) {
        String number = digits.replaceAll("\\D", "");
        int sum = 0;
        for (int place = 0; place < 9; place++) {
            sum += (10 - place) * (number.charAt(place) - '0');
        }
        return (11 - sum % 11) % 11 == number.charAt(9) - '0';
    }

    private static NarrativeWarning warning(String found) {
        return new NarrativeWarning(found, "“" + found + "” may name a child: look again. If it does, post the update anew without it and ask the"
                + " programme manager to return this one.");
    }
}
