package touchstone.platform.time;

import java.time.LocalDate;
import java.time.ZoneId;

/** The date a question is asked for. Days begin and end in England. */
public final class AsAt {
    public static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private AsAt() {}

    public static LocalDate today() {
        return LocalDate.now(ENGLAND);
    }

    /** The date asked for, or today. */
    public static LocalDate orToday(LocalDate asked) {
        return asked == null ? today() : asked;
    }
}
