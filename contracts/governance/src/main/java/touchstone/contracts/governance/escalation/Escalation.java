package touchstone.contracts.governance.escalation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Versioned;

/**
 * A matter that one body puts before another, which answers it. How far it has come is derived from the agendas of the
 * two and from what was decided on them.
 *
 * @param body      that raised it
 * @param bodyName  what people call that body
 * @param to        that is to answer
 * @param toName    what people call that one
 * @param meeting   at which it was raised; null when at none
 * @param item      the agenda item it was raised on; null when on none
 * @param decision  the decision that raised it; null when none did
 * @param logAction the log action that is escalated; null when none is
 * @param title     what it is called on the agenda of the other body
 * @param reason    why it is escalated; null when the decision says it, or when it is exempt and the caller may not read it
 * @param raisedOn  the day on which it was raised
 * @param open      whether its answer has not been received, and it is not withdrawn
 * @param words     the same in words
 * @param asked     the item of the other body; null while it waits for an agenda
 * @param answer    null until that body has decided on it
 * @param returned  the item with the answer; null while that waits for an agenda
 * @param allowed   what the caller can do with it now
 */
public record Escalation(
        UUID id,
        int version,
        EscalationKind kind,
        UUID body,
        String bodyName,
        UUID to,
        String toName,
        @Nullable UUID meeting,
        @Nullable UUID item,
        @Nullable UUID decision,
        @Nullable UUID logAction,
        String title,
        @Nullable String reason,
        LocalDate raisedOn,
        EscalationState state,
        boolean open,
        String words,
        @Nullable EscalationItem asked,
        @Nullable EscalationAnswer answer,
        @Nullable EscalationItem returned,
        List<EscalationMove> allowed) implements Versioned {}
