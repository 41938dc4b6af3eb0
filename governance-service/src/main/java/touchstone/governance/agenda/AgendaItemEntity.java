package touchstone.governance.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.governance.agenda.AgendaItem;
import touchstone.contracts.governance.agenda.AgendaItemMove;
import touchstone.contracts.governance.agenda.NewAgendaItem;
import touchstone.contracts.governance.body.Verb;
import touchstone.contracts.governance.meeting.SittingState;
import touchstone.contracts.governance.minutes.MinutesState;
import touchstone.governance.meeting.MeetingAudience;
import touchstone.governance.meeting.MeetingEntity;
import touchstone.platform.entity.VersionedEntity;
import touchstone.platform.problem.Problems;

/** One item of a meeting's agenda, and its minute. */
@Entity(name = "AgendaItem")
@Table(name = "agenda_item")
class AgendaItemEntity extends VersionedEntity {
    @Column(updatable = false)
    UUID meeting;

    int number;
    String title;

    @Enumerated(EnumType.STRING)
    Verb verb;

    String presenter;
    List<String> subjects;

    @Column(name = "exempt_paragraph")
    Integer exemptParagraph;

    @Column(name = "late_reason")
    String lateReason;

    String minute;

    protected AgendaItemEntity() {}

    /** 409 once the meeting is over; 422 when it comes after the agenda without the chair's reason, or before it with one. */
    AgendaItemEntity(MeetingEntity meeting, NewAgendaItem facts) {
        meeting.changeAgenda();
        boolean explained = facts.lateReason() != null && !facts.lateReason().isBlank();
        if (meeting.hasPublishedAgenda() != explained) {
            throw Problems.invalid("lateReason", explained
                    ? "must be left out: the agenda is not published yet, so the item is not late"
                    : "must give the chair's reason: the agenda has been published");
        }
        this.meeting = meeting.id;
        this.lateReason = explained ? facts.lateReason() : null;
        tell(facts);
    }

    static Optional<AgendaItemEntity> find(MeetingEntity meeting, UUID id) {
        return find("meeting = ?1 and id = ?2", meeting.id, id).firstResultOptional();
    }

    static List<AgendaItemEntity> of(UUID meeting) {
        return list("meeting = ?1 order by number", meeting);
    }

    /** 409 once the meeting has been opened. Why a late item was taken stays as it was given. */
    void correct(MeetingEntity meeting, NewAgendaItem facts) {
        meeting.requireBeforeOpening();
        meeting.changeAgenda();
        tell(facts);
    }

    /** 409 before the meeting is opened and after its minutes are confirmed. */
    void minute(MeetingEntity meeting, String text) {
        meeting.writeMinutes();
        minute = text;
    }

    private void tell(NewAgendaItem facts) {
        number = facts.number();
        title = facts.title();
        verb = facts.verb();
        presenter = facts.presenter();
        subjects = facts.subjects() == null ? List.of() : facts.subjects();
        exemptParagraph = facts.exemptParagraph();
    }

    /** As much of it as an audience may see at a stage of the meeting, with or without its minute. */
    AgendaItem record(MeetingAudience audience, SittingState sitting, MinutesState minutes, boolean read) {
        return audience.see(whole(minute, AgendaItemLifecycle.allowed(audience, sitting, minutes)), read);
    }

    /** As it goes out with the agenda. */
    AgendaItem published() {
        return whole(null, List.of());
    }

    /** As it goes out with the minutes. */
    AgendaItem minuted() {
        return whole(minute, List.of());
    }

    private AgendaItem whole(String written, List<AgendaItemMove> allowed) {
        return new AgendaItem(id, version, meeting, number, title, verb, presenter, subjects, exemptParagraph, lateReason, written, allowed);
    }
}
