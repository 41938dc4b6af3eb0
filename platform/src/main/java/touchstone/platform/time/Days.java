package touchstone.platform.time;

/** A number of days as people say it. */
public final class Days {
    /** Told to the month, so that leap years do not matter. */
    private static final int YEAR = 365;
    private static final int MONTH = 30;

    private Days() {}

    /** "29 days"; from a year on "2 years 3 months", since nobody can picture 820 days. */
    public static String words(int days) {
        if (days < YEAR) {
            return count(days, "day");
        }
        int months = Math.min(days % YEAR / MONTH, 11);
        return count(days / YEAR, "year") + (months == 0 ? "" : " " + count(months, "month"));
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
