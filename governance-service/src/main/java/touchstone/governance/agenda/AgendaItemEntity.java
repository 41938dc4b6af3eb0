package touchstone.governance.agenda;

import static touchstone.contracts.governance.agenda.AgendaItemState.DEFERRED;
import static touchstone.contracts.governance.agenda.AgendaItemState.WITHDRAWN;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.governance.agenda.AgendaItem;
import touchstone.contracts.governance.agenda.AgendaItemKind;
import touchstone.contracts.governance.agenda.AgendaItemMove;
import touchstone.contracts.governance.agenda.AgendaItemState;
import touchstone.contracts.governance.agenda.NewAgendaItem;
import touchstone.contracts.governance.agenda.PublicExclusion;
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

    @Embedded
    ItemColumns facts = new ItemColumns();

    @Column(name = "late_reason")
    String lateReason;

    @Embedded
    PlaceColumns place = new PlaceColumns();

    protected AgendaItemEntity() {}

    /**
     * Puts it at the end. 409 once the meeting is over, and when the body may not do that; 422 when it comes after the
     * agenda without the chair's reason, or before it with one.
     */
    AgendaItemEntity(MeetingEntity meeting, NewAgendaItem told) {
        meeting.changeAgenda();
        boolean explained = told.lateReason() != null && !told.lateReason().isBlank();
        if (meeting.hasPublishedAgenda() != explained) {
            throw Problems.invalid("lateReason", explained
                    ? "must be left out: the agenda is not published yet, so the item is not late"
                    : "must give the chair's reason: the agenda has been published");
        }
        this.meeting = meeting.id;
        this.number = nextNumber(of(meeting.id));
        this.lateReason = explained ? told.lateReason() : null;
        tell(meeting, told);
    }

    static Optional<AgendaItemEntity> find(MeetingEntity meeting, UUID id) {
        return find("meeting = ?1 and id = ?2", meeting.id, id).firstResultOptional();
    }

    static List<AgendaItemEntity> of(UUID meeting) {
        return list("meeting = ?1 order by number", meeting);
    }

    /** The end or, of what is not itself about the next meeting, before that. */
    private static int nextNumber(List<AgendaItemEntity> items) {
        AgendaItemEntity last = items.isEmpty() ? null : items.get(items.size() - 1);
        if (last == null || last.facts.kind != AgendaItemKind.NEXT_MEETING) {
            return last == null ? 1 : last.number + 1;
        }
        return last.number++;
    }

    /** What it comes from, once that is known. */
    void tellOf(MeetingEntity held, String comesFrom, String called) {
        held.changeAgenda();
        facts.source = comesFrom;
        facts.title = called;
    }

    static String reference(UUID item) {
        return "touchstone:governance:agenda-item:" + item;
    }

    /** 409 once the meeting has been opened. Why a late item was taken stays as it was given. */
    void correct(MeetingEntity held, NewAgendaItem corrected) {
        held.sitting.requireBeforeOpening();
        place.requireOnAgenda();
        held.changeAgenda();
        tell(held, corrected);
    }

    /** Says what it is about; 409 once the meeting is over. */
    void link(MeetingEntity held, List<String> about) {
        place.requireOnAgenda();
        held.changeAgenda();
        facts.subjects = about;
    }

    /** 409 once the agenda has been published. */
    void remove(MeetingEntity held) {
        held.sitting.requireBeforeOpening();
        place.requireOnAgenda();
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
        place.deferredTo = to.id;
        return Optional.of(new AgendaItemEntity(to, facts.again(reference(id), to.hasPublishedAgenda() ? why : null)));
    }

    /** 409 unless the meeting sits and has not resolved so before; 422 when its resolution is none. */
    void exclude(MeetingEntity held, PublicExclusion resolved) {
        held.sitting.requireInSession();
        place.requireOnAgenda();
        facts.requireNotExcluded();
        if (getEntityManager().createQuery("select count(*) from Decision where id = :id and meeting = :meeting and outcome = CARRIED and recommendationOnly = false", Long.class)
                .setParameter("id", resolved.resolution()).setParameter("meeting", held.id).getSingleResult() == 0) {
            throw Problems.invalid("resolution", "must be a decision of this meeting that was carried");
        }
        facts.exclude(resolved);
    }

    private void takeOff(MeetingEntity held, AgendaItemState next, String why) {
        place.takeOff(next, why);
        held.changeAgenda();
    }

    private void tell(MeetingEntity held, NewAgendaItem told) {
        BodyEntity.find(held.authority, held.body).orElseThrow().requireMay(told.verb(), held.day());
        facts.tell(told);
    }

    /** @param minute null where it is not told */
    AgendaItem record(MinuteEntity minute, List<AgendaItemMove> allowed) {
        return record(minute == null ? null : minute.text, minute == null ? 0 : minute.version, allowed);
    }

    AgendaItem record(String written, int minuteVersion, List<AgendaItemMove> allowed) {
        return new AgendaItem(id, version, meeting, number, facts.kind, facts.origin, facts.source, facts.title, facts.verb, facts.presenter, facts.minutesPlanned,
                facts.subjects, facts.exemptParagraph, facts.exemptReason, facts.resolution, lateReason, place.state, place.reason, place.deferredTo, written, minuteVersion, allowed);
    }
}
