package touchstone.gateway.web.figures;

import io.quarkus.qute.TemplateExtension;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import touchstone.gateway.status.words.Words;

/** How periods read, from the way in which they are written. */
@TemplateExtension
public final class PeriodWords {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("MMM uu", Locale.UK);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM uu", Locale.UK);
    private static final int MONTH_LENGTH = 7;

    private PeriodWords() {}

    /** Where there is little room: "20 Feb 13", "Jan 17", "Q3 12/13", "2012/13", "W07 13", "to Dec 12". */
    public static String shortPeriod(String text) {
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return SHORT_DAY.format(LocalDate.parse(text));
        }
        if (text.matches("\\d{4}/\\d\\d (Q\\d|AY)")) {
            return text.substring(8) + " " + text.substring(2, MONTH_LENGTH);
        }
        if (text.matches("\\d{4}-W\\d\\d")) {
            return text.substring(5) + " " + text.substring(2, 4);
        }
        return text.matches("\\d{4}-\\d\\d.*") ? (text.length() > MONTH_LENGTH ? "to " : "") + SHORT_MONTH.format(month(text)) : text;
    }

    /** As people say it: "20 Feb 2013", "January 2017", "2012/13 Q3", "April to December 2012". */
    public static String period(String text) {
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return Words.shortDay(LocalDate.parse(text));
        }
        if (text.matches("\\d{4}-W\\d\\d")) {
            return "week %s of %s".formatted(text.substring(6).replaceFirst("^0", ""), text.substring(0, 4));
        }
        if (text.endsWith(" AY")) {
            return "academic year " + text.substring(0, MONTH_LENGTH);
        }
        return text.matches("\\d{4}-\\d\\d.*") ? since(text) + MONTH.format(month(text)) : text;
    }

    private static String since(String text) {
        return text.endsWith(" R12") ? "twelve months to " : !text.endsWith(" YTD") ? "" : text.contains("-04") ? "April to the end of " : "April to ";
    }

    private static YearMonth month(String text) {
        return YearMonth.parse(text.substring(0, MONTH_LENGTH));
    }
}
