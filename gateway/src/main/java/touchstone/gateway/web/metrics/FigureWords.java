package touchstone.gateway.web.metrics;

import io.quarkus.qute.TemplateExtension;
import touchstone.contracts.metrics.indicator.DirectionOfTravel;
import touchstone.contracts.metrics.indicator.FigureReason;
import touchstone.contracts.metrics.indicator.Frequency;
import touchstone.contracts.metrics.indicator.IndicatorStanding;
import touchstone.contracts.metrics.indicator.Polarity;
import touchstone.contracts.metrics.indicator.Stage;
import touchstone.contracts.metrics.indicator.TargetVerdict;
import touchstone.contracts.metrics.indicator.Unit;
import touchstone.contracts.metrics.indicator.Verdict;
import touchstone.contracts.metrics.reading.Breakdown;
import touchstone.contracts.metrics.reading.PeriodKind;
import touchstone.contracts.metrics.scorecard.ColumnKind;
import touchstone.contracts.metrics.scorecard.ScorecardPeriods;
import touchstone.contracts.metrics.spc.Aside;
import touchstone.contracts.metrics.spc.Assurance;
import touchstone.contracts.metrics.spc.StretchStart;
import touchstone.contracts.metrics.spc.Variation;
import touchstone.contracts.metrics.target.ComparatorKind;
import touchstone.gateway.status.words.AmountText;
import touchstone.gateway.status.words.Words;
import touchstone.gateway.web.figures.PartText;
import touchstone.gateway.web.figures.PeriodWords;
import touchstone.platform.problem.WireNames;

/** How the words of figures read on their pages. */
@TemplateExtension
public final class FigureWords {
    private FigureWords() {}

    public static String plural(Stage stage) {
        return switch (stage) {
            case INPUT -> "Inputs";
            case PROCESS -> "Processes";
            case OUTPUT -> "Outputs";
            case OUTCOME -> "Outcomes";
        };
    }

    public static String words(Stage stage) {
        return switch (stage) {
            case INPUT -> "Input: what comes in";
            case PROCESS -> "Process: how it is handled";
            case OUTPUT -> "Output: what comes out";
            case OUTCOME -> "Outcome: what changed for children";
        };
    }

    public static String words(Polarity polarity) {
        return switch (polarity) {
            case HIGH -> "Higher is better";
            case LOW -> "Lower is better";
            case RANGE -> "Better inside a band than on either side of it";
            case NEUTRAL -> "Neither way is better";
        };
    }

    public static String words(Verdict verdict) {
        return switch (verdict) {
            case BETTER -> "Better";
            case WORSE -> "Worse";
            case NO_CHANGE -> "No change";
            case NO_VERDICT -> "Moved";
            case NOT_COMPARABLE -> "Not comparable";
        };
    }

    public static String words(TargetVerdict verdict) {
        return switch (verdict) {
            case MET -> "Met";
            case WITHIN_TOLERANCE -> "Just missed";
            case BREACHED -> "Missed";
            case NO_TARGET -> "No target";
            case NO_FIGURE -> "No figure to hold against it";
        };
    }

    public static String words(Unit unit) {
        return switch (unit) {
            case COUNT -> "A count";
            case PERCENTAGE -> "A percentage";
            case RATE_PER_10000 -> "A rate per 10,000";
            case AVERAGE -> "An average";
            case DAYS -> "Days";
            case SCORE -> "A score";
            case MONEY -> "Pounds";
        };
    }

    public static String key(Stage stage) {
        return WireNames.of(stage);
    }

    public static String key(Unit unit) {
        return WireNames.of(unit);
    }

    public static String key(Polarity polarity) {
        return WireNames.of(polarity);
    }

    public static String key(Frequency frequency) {
        return WireNames.of(frequency);
    }

    public static String words(PeriodKind kind) {
        return switch (kind) {
            case DATE -> "day";
            case WEEK -> "week";
            case MONTH -> "month";
            case QUARTER -> "quarter";
            case YEAR_TO_DATE -> "year to date";
            case YEAR -> "financial year";
            case ACADEMIC_YEAR -> "academic year";
            case CALENDAR_YEAR -> "calendar year";
            case ROLLING_YEAR -> "twelve months";
        };
    }

    public static String words(ComparatorKind kind) {
        return switch (kind) {
            case STATISTICAL_NEIGHBOURS -> "Statistical neighbours";
            case REGION -> "Region";
            case ENGLAND -> "England";
        };
    }

    public static String key(ComparatorKind kind) {
        return WireNames.of(kind);
    }

    /** A part as a form sends it. */
    public static String sent(Breakdown part) {
        return PartText.of(part);
    }

    public static String words(Frequency frequency) {
        return Words.sentence(WireNames.of(frequency).replace('-', ' '));
    }

    public static String words(Variation variation) {
        return switch (variation) {
            case COMMON_CAUSE -> "Common cause";
            case SPECIAL_IMPROVING -> "Special cause, improving";
            case SPECIAL_CONCERNING -> "Special cause, concerning";
            case SPECIAL_NEUTRAL -> "Special cause";
            case NO_VERDICT -> "Too little to tell";
        };
    }

    public static String words(Assurance assurance) {
        return switch (assurance) {
            case HITS -> "Meets its target";
            case MISSES -> "Misses its target";
            case INCONSISTENT -> "Meets and misses its target";
            case NO_TARGET -> "No target";
            case NO_VERDICT -> "Too little to tell";
        };
    }

    public static String words(Aside aside) {
        return switch (aside) {
            case MISSING -> "no figure";
            case ILLUSTRATIVE -> "illustrative, no real figure";
            case PROVISIONAL -> "provisional, not counted yet";
            case UNFINISHED -> "not finished";
        };
    }

    /** "£519,551 in 2012/13, provisionally", where no figure counts yet; null for none. */
    public static String provisional(IndicatorStanding standing) {
        return standing.latest() != null ? null : standing.aside().stream().filter(one -> one.reason() == FigureReason.PROVISIONAL).findFirst()
                .map(one -> "%s in %s, provisionally".formatted(AmountText.of(one.reading(), standing.indicator()), PeriodWords.period(one.reading().period()))).orElse(null);
    }

    /** What stands where a stretch begins. */
    public static String words(StretchStart start) {
        return switch (start) {
            case FIRST -> "First";
            case DEFINITION -> "Counted anew";
            case GAP -> "After a gap";
            case REBASED -> "Re-based";
        };
    }

    /** What its points look like in a chart, as a shape beside the word. */
    public static String shape(Variation variation) {
        return switch (variation) {
            case COMMON_CAUSE -> "●";
            case SPECIAL_IMPROVING -> "◆";
            case SPECIAL_CONCERNING -> "■";
            case SPECIAL_NEUTRAL -> "▲";
            case NO_VERDICT -> "";
        };
    }

    public static String shape(Assurance assurance) {
        return switch (assurance) {
            case HITS -> "✓";
            case MISSES -> "✕";
            case INCONSISTENT -> "≈";
            case NO_TARGET, NO_VERDICT -> "";
        };
    }

    public static String key(Variation variation) {
        return WireNames.of(variation);
    }

    /** What stands at the head of a scale. */
    public static String scale(Unit unit) {
        return switch (unit) {
            case PERCENTAGE -> "%";
            case RATE_PER_10000 -> "per 10,000";
            case DAYS -> "days";
            case COUNT -> "number";
            case AVERAGE -> "average";
            case SCORE -> "score";
            case MONEY -> "£";
        };
    }

    /** As it stands in class names: "no-change". */
    public static String key(Verdict verdict) {
        return WireNames.of(verdict);
    }

    public static String key(TargetVerdict verdict) {
        return WireNames.of(verdict);
    }

    public static boolean isComparable(DirectionOfTravel direction) {
        return direction.verdict() != Verdict.NOT_COMPARABLE;
    }

    /** Which way it moved, as a shape beside the word. */
    public static String arrow(DirectionOfTravel direction) {
        return direction.change() == null || direction.change().signum() == 0 ? "→" : direction.change().signum() > 0 ? "↑" : "↓";
    }

    public static String shape(TargetVerdict verdict) {
        return switch (verdict) {
            case MET -> "✓";
            case WITHIN_TOLERANCE -> "≈";
            case BREACHED -> "✕";
            case NO_TARGET, NO_FIGURE -> "";
        };
    }

    /** Whether a column's cells stand to the right. */
    public static boolean isNumber(ColumnKind kind) {
        return switch (kind) {
            case FIGURE, LATEST, BEFORE, CHANGE, COMPARATOR -> true;
            case DIRECTION, TARGET, TREND, SOURCE -> false;
        };
    }

    public static String words(ScorecardPeriods periods) {
        return switch (periods) {
            case MONTHS -> "Months";
            case QUARTERS -> "Quarters";
            case YEARS -> "Years";
            case LATEST -> "Latest and before";
        };
    }
}
