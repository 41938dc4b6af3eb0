package touchstone.gateway.web.board;

import io.quarkus.qute.TemplateExtension;
import java.util.UUID;
import touchstone.contracts.governance.body.terms.BodyAccess;
import touchstone.contracts.governance.calendar.UnsuitableDays;

/** How what is chosen for a body reads in its forms. */
@TemplateExtension
final class BoardWords {
    private BoardWords() {}

    /** As a form sends it. */
    static String text(UUID id) {
        return id.toString();
    }

    static String asked(UnsuitableDays choice) {
        return switch (choice) {
            case SKIP -> "Leave it out";
            case KEEP -> "Plan it all the same";
        };
    }

    static String asked(BodyAccess choice) {
        return switch (choice) {
            case PUBLIC -> "Everybody: it meets in public";
            case ONCE_CONFIRMED -> "The public, once minutes are confirmed";
            case MEMBERS -> "Its members only";
        };
    }
}
