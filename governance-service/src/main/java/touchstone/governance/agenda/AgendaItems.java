package touchstone.governance.agenda;

import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.governance.agenda.NewAgendaItem;
import touchstone.governance.meeting.MeetingEntity;
import touchstone.platform.problem.Problems;

/** Agenda items, for what puts them on agendas by itself. */
public final class AgendaItems {
    private AgendaItems() {}

    /** Id of an item at the end of an agenda, with a minute that is still to be written. */
    public static UUID put(MeetingEntity meeting, NewAgendaItem facts) {
        return put(new AgendaItemEntity(meeting, facts)).id;
    }

    static AgendaItemEntity put(AgendaItemEntity item) {
        item.persist();
        new MinuteEntity(item).persist();
        return item;
    }

    /** On whose agenda it stands; empty when there is no such item. */
    public static Optional<UUID> meetingOf(UUID item) {
        return AgendaItemEntity.<AgendaItemEntity>findByIdOptional(item).map(found -> found.meeting);
    }

    public static String title(UUID item) {
        return AgendaItemEntity.<AgendaItemEntity>findById(item).facts.title;
    }

    /** What it is called; 409 when it is off the agenda. */
    public static String requireOnAgenda(MeetingEntity meeting, UUID id) {
        AgendaItemEntity item = AgendaItemEntity.find(meeting, id).orElseThrow(() -> Problems.notFound("agenda item"));
        item.place.requireOnAgenda();
        return item.facts.title;
    }

    /** Takes an item off an agenda while its meeting is ahead; later it stays, for it was before the body. */
    public static void withdrawAhead(String authority, UUID meeting, UUID id, String why) {
        MeetingEntity.changing(authority, meeting).filter(held -> held.sitting.isBeforeOpening())
                .ifPresent(held -> AgendaItemEntity.find(held, id).filter(item -> AgendaItemLifecycle.isOpen(item.place.state)).ifPresent(item -> item.withdraw(held, why)));
    }
}
