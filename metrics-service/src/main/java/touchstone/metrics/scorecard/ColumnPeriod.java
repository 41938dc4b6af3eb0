package touchstone.metrics.scorecard;

import java.util.Locale;
import touchstone.metrics.measure.Period;
import touchstone.platform.problem.ProblemException;

/** Which period a column of a layout is of, in the year that is shown. */
final class ColumnPeriod {
    private static final int MONTHS = 12;
    private static final int APRIL = 4;

    private ColumnPeriod() {}

    /** @param text as in a layout; null for none */
    static Period in(Period year, String text) {
        if (text == null) {
            return null;
        }
        return switch (text.charAt(0)) {
            case 'l' -> year.yearBefore();
            case 'y' -> year;
            case 'Q' -> year.quarters().get(text.charAt(1) - '1');
            case 'M' -> month(year, Integer.parseInt(text.substring(1)));
            default -> Period.of("period", text);
        };
    }

    private static Period month(Period year, int month) {
        return Period.of("period", year.from().plusMonths((month - APRIL + MONTHS) % MONTHS).toString().substring(0, "2017-01".length()));
    }

    /** Whether there is such a period; "2012/15" and "2013-02-30" have the form of one. */
    static boolean isPeriod(String text) {
        try {
            in(Period.of("period", "2012/13"), text);
            return true;
        } catch (ProblemException none) {
            return false;
        }
    }

    /** The layout's word for a month, counted from the year's first. */
    static String month(int ofYear) {
        return String.format(Locale.ROOT, "M%02d", (ofYear + APRIL - 1) % MONTHS + 1);
    }
}
