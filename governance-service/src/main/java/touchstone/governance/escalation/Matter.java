package touchstone.governance.escalation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is put before another body.
 *
 * @param meeting   at which it came up; null when at none
 * @param item      on which; null when on none
 * @param decision  that puts it there; null when none does
 * @param logAction that is put there; null when none is
 * @param reason    null where the decision says it
 */
public record Matter(UUID meeting, UUID item, UUID decision, UUID logAction, String title, String reason, LocalDate day) {
    private static final int TITLE = 200;

    public Matter {
        title = brief(title);
    }

    static String brief(String text) {
        return text.length() <= TITLE ? text : text.substring(0, TITLE - 1) + "…";
    }
}
