package touchstone.gateway.web.governance;

import java.util.UUID;
import touchstone.contracts.governance.escalation.NewEscalation;
import touchstone.gateway.web.form.FormReader;

/** The form that puts an agenda item or a log action before the body above. */
public final class EscalationForm {
    private EscalationForm() {}

    /** @param thing the item or the log action */
    public static String id(UUID thing) {
        return "escalation-" + thing;
    }

    public static NewEscalation read(FormReader typed, UUID item, UUID logAction) {
        return new NewEscalation(item, logAction, typed.id("to"), typed.text("title"), typed.text("reason", "Say what the other body is asked for, and why."));
    }
}
