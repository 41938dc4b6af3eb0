package touchstone.governance.agenda;

import static touchstone.contracts.governance.agenda.AgendaItemState.DEFERRED;
import static touchstone.contracts.governance.agenda.AgendaItemState.ON_AGENDA;
import static touchstone.contracts.governance.agenda.AgendaItemState.WITHDRAWN;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.governance.agenda.AgendaItem;
import touchstone.contracts.governance.agenda.AgendaItemKind;
import touchstone.contracts.governance.agenda.AgendaItemMove;
import touchstone.contracts.governance.agenda.AgendaItemOrigin;
import touchstone.contracts.governance.agenda.AgendaItemState;
import touchstone.contracts.governance.agenda.NewAgendaItem;
import touchstone.contracts.governance.agenda.PublicExclusion;
import touchstone.contracts.governance.body.Verb;
import touchstone.governance.GovernanceErrors;
import touchstone.governance.body.BodyEntity;
import touchstone.governance.meeting.MeetingEntity;
import touchstone.platform.entity.VersionedEntity;
import touchstone.platform.problem.Problems;

/** One item of a meeting's agenda. */
@Entity(name = "AgendaItem")
@Table(name = "agenda_item")
class AgendaItemEntity extends VersionedEntity {
    @Column(updatable = false)
    UUID meeting;

    int number;

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

    @Column(name = "late_reason")
    String lateReason;

    @Enumerated(EnumType.STRING)
    AgendaItemState state;

    String reason;

    @Column(name = "deferred_to")
    UUID deferredTo;

    protected AgendaItemEntity() {}

    /**
     * Puts it at the end. 409 once the meeting is over, and when the body may not do that; 422 when it comes after the
     * agenda without the chair's reason, or before it with one.
     */
    AgendaItemEntity(MeetingEntity meeting, NewAgendaItem facts) {
        meeting.changeAgenda();
        boolean explained = facts.lateReason() != null && !facts.lateReason().isBlank();
        if (meeting.hasPublishedAgenda() != explained) {
            throw Problems.invalid("lateReason", explained
                    ? "must be left out: the agenda is not published yet, so the item is not late"
                    : "must give the chair's reason: the agenda has been published");
        }
        this.meeting = meeting.id;
        this.number = place(of(meeting.id));
        this.state = ON_AGENDA;
        this.lateReason = explained ? facts.lateReason() : null;
        tell(meeting, facts);
    }

    static Optional<AgendaItemEntity> find(MeetingEntity meeting, UUID id) {
        return find("meeting = ?1 and id = ?2", meeting.id, id).firstResultOptional();
    }

    static List<AgendaItemEntity> of(UUID meeting) {
        return list("meeting = ?1 order by number", meeting);
    }

    /** The end or, of what is not itself about the next meeting, before that. */
    private int place(List<AgendaItemEntity> items) {
        AgendaItemEntity last = items.isEmpty() ? null : items.get(items.size() - 1);
        if (last == null || last.kind != AgendaItemKind.NEXT_MEETING) {
            return last == null ? 1 : last.number + 1;
        }
        return last.number++;
    }

    /** What it comes from, once that is known. */
    void tellOf(MeetingEntity held, String comesFrom, String called) {
        held.changeAgenda();
        source = comesFrom;
        title = called;
    }

    static String reference(UUID item) {
        return "touchstone:governance:agenda-item:" + item;
    }

    /** 409 once the meeting has been opened. Why a late item was taken stays as it was given. */
    void correct(MeetingEntity held, NewAgendaItem facts) {
        held.requireBeforeOpening();
        requireOnAgenda();
        held.changeAgenda();
        tell(held, facts);
    }

    /** 409 once the agenda has been published. */
    void remove(MeetingEntity held) {
        held.requireBeforeOpening();
        requireOnAgenda();
        if (held.hasPublishedAgenda()) {
            throw GovernanceErrors.alreadyDone("The agenda with this item has been published. Withdraw the item, and its title stays with the reason.");
        }
        held.changeAgenda();
        MinuteEntity.of(this).delete();
        delete();
    }

    void withdraw(MeetingEntity held, String why) {
        takeOff(held, WITHDRAWN, why);
    }

    /** To a later meeting of the same body, where it is an item again, or until one is agreed; 422 for any other meeting. */
    Optional<AgendaItemEntity> defer(MeetingEntity held, MeetingEntity to, String why) {
        takeOff(held, DEFERRED, why);
        if (to == null) {
            return Optional.empty();
        }
        if (!to.body.equals(held.body) || !to.day().isAfter(held.day())) {
            throw Problems.invalid("to", "must be a later meeting of the same body");
        }
        deferredTo = to.id;
        return Optional.of(new AgendaItemEntity(to, new NewAgendaItem(kind, AgendaItemOrigin.BACKLOG, reference(id), title, verb,
                presenter, minutesPlanned, subjects, exemptParagraph, to.hasPublishedAgenda() ? why : null)));
    }

    /** 409 unless the meeting sits and has not resolved so before; 422 when its resolution is none. */
    void exclude(MeetingEntity held, PublicExclusion facts) {
        held.requireInSession();
        requireOnAgenda();
        if (resolution != null) {
            throw GovernanceErrors.alreadyDone("The meeting has resolved to exclude the public from this item.");
        }
        if (getEntityManager().createQuery("select count(*) from Decision where id = :id and meeting = :meeting and outcome = CARRIED and recommendationOnly = false", Long.class)
                .setParameter("id", facts.resolution()).setParameter("meeting", held.id).getSingleResult() == 0) {
            throw Problems.invalid("resolution", "must be a decision of this meeting that was carried");
        }
        exemptParagraph = facts.paragraph();
        exemptReason = facts.reason();
        resolution = facts.resolution();
    }

    /** 409 when it is off the agenda. */
    void requireOnAgenda() {
        if (!AgendaItemLifecycle.isOpen(state)) {
            throw GovernanceErrors.alreadyDone("This item was taken off the agenda: " + reason);
        }
    }

    private void takeOff(MeetingEntity held, AgendaItemState next, String why) {
        requireOnAgenda();
        held.changeAgenda();
        state = next;
        reason = why;
    }

    private void tell(MeetingEntity held, NewAgendaItem facts) {
        BodyEntity.find(held.authority, held.body).orElseThrow().requireMay(facts.verb(), held.day());
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

    /** @param minute null where it is not told */
    AgendaItem record(MinuteEntity minute, List<AgendaItemMove> allowed) {
        return record(minute == null ? null : minute.text, minute == null ? 0 : minute.version, allowed);
    }

    AgendaItem record(String written, int minuteVersion, List<AgendaItemMove> allowed) {
        return new AgendaItem(id, version, meeting, number, kind, origin, source, title, verb, presenter, minutesPlanned, subjects, exemptParagraph, exemptReason, resolution, lateReason,
                state, reason, deferredTo, written, minuteVersion, allowed);
    }
}
