package touchstone.governance.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import touchstone.contracts.governance.agenda.AgendaItemKind;
import touchstone.contracts.governance.agenda.AgendaItemOrigin;
import touchstone.contracts.governance.agenda.NewAgendaItem;
import touchstone.contracts.governance.agenda.PublicExclusion;
import touchstone.contracts.governance.body.Verb;
import touchstone.governance.GovernanceErrors;

/** What an agenda says of an item. */
@Embeddable
class ItemColumns {
    @Enumerated(EnumType.STRING)
    AgendaItemKind kind;

    @Enumerated(EnumType.STRING)
    AgendaItemOrigin origin;

    String source;
    String title;

    @Enumerated(EnumType.STRING)
    Verb verb;

    String presenter;

    @Column(name = "minutes_planned")
    Integer minutesPlanned;

    List<String> subjects;

    @Column(name = "exempt_paragraph")
    Integer exemptParagraph;

    @Column(name = "exempt_reason")
    String exemptReason;

    /** The decision of the meeting to exclude the public; null until there is one. */
    UUID resolution;

    void tell(NewAgendaItem facts) {
        kind = Objects.requireNonNullElse(facts.kind(), AgendaItemKind.BUSINESS);
        origin = Objects.requireNonNullElse(facts.origin(), AgendaItemOrigin.BUSINESS);
        source = facts.source();
        title = facts.title();
        verb = facts.verb();
        presenter = facts.presenter();
        minutesPlanned = facts.minutesPlanned();
        subjects = facts.subjects() == null ? List.of() : facts.subjects();
        exemptParagraph = facts.exemptParagraph();
    }

    /** The same as a new item on another agenda; of what another body waits for it is still known where it comes from. */
    NewAgendaItem again(String earlier, String lateReason) {
        boolean asked = origin == AgendaItemOrigin.ESCALATION || origin == AgendaItemOrigin.REFERRAL;
        return new NewAgendaItem(kind, asked ? origin : AgendaItemOrigin.BACKLOG, asked ? source : earlier, title, verb, presenter, minutesPlanned, subjects, exemptParagraph, lateReason);
    }

    boolean isExempt() {
        return exemptParagraph != null;
    }

    boolean isExcluded() {
        return resolution != null;
    }

    /** 409 when the meeting has resolved so before. */
    void requireNotExcluded() {
        if (isExcluded()) {
            throw GovernanceErrors.alreadyDone("The meeting has resolved to exclude the public from this item.");
        }
    }

    void exclude(PublicExclusion facts) {
        exemptParagraph = facts.paragraph();
        exemptReason = facts.reason();
        resolution = facts.resolution();
    }
}
