package touchstone.platform.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** The date a question is asked for. Days begin and end in England. */
public final class AsAt {
    public static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private AsAt() {}

    public static LocalDate today() {
        return LocalDate.now(ENGLAND);
    }

    /** The day on which something was made whose id is a UUIDv7: its first 48 bits are milliseconds. */
    public static LocalDate of(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16).atZone(ENGLAND).toLocalDate();
    }

    /** The date asked for, or today. */
    public static LocalDate orToday(LocalDate asked) {
        return asked == null ? today() : asked;
    }
}
