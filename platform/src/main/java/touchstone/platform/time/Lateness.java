package touchstone.platform.time;

/** How lateness is said, the same wherever it is. */
public final class Lateness {
    /** Lateness is told to the month, so that leap years do not matter. */
    private static final int YEAR = 365;
    private static final int MONTH = 30;

    private Lateness() {}

    /** "29 days late"; from a year on "2 years 3 months late", since nobody can picture 820 days. */
    public static String words(int days) {
        if (days < YEAR) {
            return count(days, "day") + " late";
        }
        int months = Math.min(days % YEAR / MONTH, 11);
        return count(days / YEAR, "year") + (months == 0 ? "" : " " + count(months, "month")) + " late";
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
