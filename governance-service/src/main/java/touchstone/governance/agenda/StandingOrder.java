package touchstone.governance.agenda;

import static touchstone.contracts.governance.agenda.AgendaItemKind.ACTION_LOG;
import static touchstone.contracts.governance.agenda.AgendaItemKind.APOLOGIES;
import static touchstone.contracts.governance.agenda.AgendaItemKind.DECLARATIONS;
import static touchstone.contracts.governance.agenda.AgendaItemKind.MATTERS_ARISING;
import static touchstone.contracts.governance.agenda.AgendaItemKind.MINUTES;
import static touchstone.contracts.governance.agenda.AgendaItemKind.NEXT_MEETING;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import touchstone.contracts.Reference.Kind;
import touchstone.contracts.governance.agenda.AgendaItemKind;
import touchstone.contracts.governance.agenda.AgendaItemOrigin;
import touchstone.contracts.governance.agenda.NewAgendaItem;
import touchstone.contracts.governance.body.Verb;
import touchstone.governance.body.BodyEntity;
import touchstone.governance.meeting.MeetingEntity;

/** What stands on every agenda. The rest is put between. */
public final class StandingOrder {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final Map<AgendaItemKind, String> TITLES = titles();

    private StandingOrder() {}

    private static Map<AgendaItemKind, String> titles() {
        Map<AgendaItemKind, String> titles = new LinkedHashMap<>();
        titles.put(APOLOGIES, "Apologies");
        titles.put(DECLARATIONS, "Declarations of interest");
        titles.put(MINUTES, "Minutes of the last meeting");
        titles.put(MATTERS_ARISING, "Matters arising");
        titles.put(ACTION_LOG, "Action log");
        titles.put(NEXT_MEETING, "Date of the next meeting");
        return titles;
    }

    /** Puts it on the agenda of a meeting that has just been planned, with the minutes that wait to be confirmed. */
    public static void put(MeetingEntity meeting) {
        TITLES.forEach((kind, title) -> add(meeting, kind, title, null));
        MeetingEntity.awaitingConfirmation(meeting).ifPresent(before -> awaitMinutes(meeting, before));
    }

    /** Minutes that were circulated are to be confirmed by the next meeting: it has an item for them. */
    public static void awaitMinutes(MeetingEntity next, MeetingEntity of) {
        String source = Kind.MEETING.reference(of.id);
        String title = "Minutes of the meeting of " + DAY.format(of.day());
        List<AgendaItemEntity> minutes = AgendaItemEntity.of(next.id).stream().filter(item -> item.facts.kind == MINUTES).toList();
        if (minutes.stream().anyMatch(item -> source.equals(item.facts.source))) {
            return;
        }
        Optional<AgendaItemEntity> free = minutes.stream().filter(item -> item.facts.source == null && AgendaItemLifecycle.isOpen(item.place.state)).findFirst();
        free.ifPresentOrElse(item -> item.tellOf(next, source, title), () -> add(next, MINUTES, title, source));
    }

    private static void add(MeetingEntity meeting, AgendaItemKind kind, String title, String source) {
        Verb verb = BodyEntity.find(meeting.authority, meeting.body).orElseThrow().mildestVerb(meeting.day());
        AgendaItems.put(meeting, new NewAgendaItem(kind, AgendaItemOrigin.STANDING, source, title, verb, null, null, null, null,
                meeting.hasPublishedAgenda() ? "The minutes were circulated after the agenda" : null));
    }
}
