package touchstone.gateway.page;

import io.quarkus.qute.TemplateExtension;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import touchstone.platform.time.AsAt;

/** How dates and counts read on a page. */
@TemplateExtension
public final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private Words() {}

    /** "15 May 2013". */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** "15 May 2013" of a moment, in England. */
    public static String day(OffsetDateTime moment) {
        return DAY.format(moment.atZoneSameInstant(AsAt.ENGLAND));
    }

    /** "3 Sep 2012", where room is short. */
    public static String shortDay(LocalDate date) {
        return SHORT.format(date);
    }

    /** "1 day", "29 days", "4 actions"; the plural is made with an s. */
    public static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** A sentence begins with a capital. */
    public static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
