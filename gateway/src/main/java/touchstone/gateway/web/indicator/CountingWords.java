package touchstone.gateway.web.indicator;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;
import java.util.stream.Collectors;
import touchstone.contracts.metrics.indicator.AddsUp;
import touchstone.contracts.metrics.indicator.Counting;
import touchstone.contracts.metrics.indicator.RelationKind;
import touchstone.contracts.metrics.indicator.Subject;
import touchstone.platform.problem.WireNames;

/** How whom or what an indicator counts reads on pages. */
@TemplateExtension
public final class CountingWords {
    private CountingWords() {}

    public static String words(Subject subject) {
        return switch (subject) {
            case CHILDREN -> "Children";
            case STAFF -> "Staff";
            case MONEY -> "Money";
            case COUNCILS -> "Councils";
            case OTHER -> "Something else: audits, visits, meetings";
        };
    }

    public static String words(AddsUp adds) {
        return switch (adds) {
            case FLOW -> "Parts make the whole, and months make the year: referrals";
            case STOCK -> "Parts make the whole, but months do not make the year: children looked after";
            case NOT -> "Neither: one child can be in several parts";
        };
    }

    /** What this indicator counts of another. */
    public static String words(RelationKind kind) {
        return switch (kind) {
            case DENOMINATOR_OF -> "all those of whom the other is a share";
            case NUMERATOR_OF -> "those who are the other’s share";
            case COMPLEMENT_OF -> "those whom the other’s share leaves over";
            case PART_OF -> "some of those whom the other counts";
        };
    }

    /** "Children, 1 to 5 withheld outside the authority; split by team, route". */
    public static String words(Counting counting) {
        String small = counting.subject() == Subject.CHILDREN ? ", 1 to %d withheld outside the authority".formatted(counting.threshold()) : "";
        String sum = counting.addsUp() == null ? "" : "; " + words(counting.addsUp()).replaceFirst(":.*", "").toLowerCase(Locale.UK);
        String splits = counting.dimensions().isEmpty() ? "" : "; split by " + counting.dimensions().stream().map(one -> one.by() + " (" + one.parts().size() + ")").collect(Collectors.joining(", "));
        String relations = counting.relations().isEmpty() ? "" : "; " + counting.relations().stream().map(one -> words(one.kind()) + ", " + one.indicator()).collect(Collectors.joining("; "));
        return words(counting.subject()).replaceFirst(":.*", "") + small + sum + splits + relations;
    }

    public static String key(Subject subject) {
        return WireNames.of(subject);
    }

    public static String key(AddsUp adds) {
        return WireNames.of(adds);
    }

    public static String key(RelationKind kind) {
        return WireNames.of(kind);
    }
}
