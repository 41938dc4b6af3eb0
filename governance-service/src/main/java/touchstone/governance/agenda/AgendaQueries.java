package touchstone.governance.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.governance.agenda.AgendaItem;
import touchstone.contracts.governance.agenda.version.AgendaChange;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.governance.correction.CorrectionQueries;
import touchstone.governance.meeting.MeetingAudience;
import touchstone.governance.meeting.MeetingEntity;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** Reads agendas. */
public final class AgendaQueries {
    private AgendaQueries() {}

    /**
     * A meeting's items in order, each as far as this audience may see it on a date: as they are where it writes them or
     * reads their minutes, and otherwise as they were last published.
     */
    public static List<AgendaItem> of(MeetingAudience audience, Meeting meeting, LocalDate asAt) {
        boolean minutes = audience.seesMinutes(meeting);
        if (minutes || audience.reads(meeting.body()) && (meeting.enteredFromPaper() || !asAt.isBefore(AsAt.today()))) {
            MeetingProgress progress = MeetingProgress.of(meeting);
            Map<UUID, MinuteEntity> written = MinuteEntity.of(meeting.id());
            Map<UUID, String> earlier = CorrectionQueries.earlierMinutes(meeting.id(), asAt);
            return AgendaItemEntity.of(meeting.id()).stream().map(item -> audience.see(item.record(
                    earlier.containsKey(item.id) ? earlier.get(item.id) : written.get(item.id).text, written.get(item.id).version,
                    AgendaItemLifecycle.allowed(audience, item.place.state, item.facts.isExcluded(), progress)), meeting.body(), minutes)).toList();
        }
        return AgendaVersionEntity.of(meeting.id(), asAt).stream().findFirst().map(version -> version.seen(audience, meeting.body())).orElse(List.of());
    }

    /** How the agenda as it stands differs from what was last published; nothing while nothing is. */
    public static List<AgendaChange> unpublished(Meeting meeting) {
        return !meeting.agenda().changed() || !meeting.agenda().published() ? List.of() : AgendaVersionEntity.of(meeting.id(), AsAt.today()).stream().findFirst()
                .map(version -> AgendaChanges.between(version.items, draft(meeting.id()))).orElse(List.of());
    }

    /** The items as they stand, without what is written on them and what may be done. */
    static List<AgendaItem> draft(UUID meeting) {
        return AgendaItemEntity.of(meeting).stream().map(item -> item.record(null, List.of())).toList();
    }

    /** The items as they stand, with what is written on them. */
    public static List<AgendaItem> minuted(UUID meeting) {
        Map<UUID, MinuteEntity> written = MinuteEntity.of(meeting);
        return AgendaItemEntity.of(meeting).stream().map(item -> item.record(written.get(item.id), List.of())).toList();
    }

    /** How its minute reads; 422 in {@code item} when it is not on the agenda of that meeting. */
    public static Optional<String> requireMinute(MeetingEntity meeting, UUID id) {
        requireItem(meeting, id);
        return Optional.ofNullable(AgendaItemEntity.find(meeting, id).map(MinuteEntity::of).orElseThrow().text);
    }

    /** Whether the item of that meeting is exempt; 422 in {@code item} when there is none, 409 when it is off the agenda. */
    public static boolean requireItem(MeetingEntity meeting, UUID id) {
        AgendaItemEntity item = AgendaItemEntity.find(meeting, id).orElseThrow(() -> Problems.invalid("item", "must be on the agenda of this meeting"));
        item.place.requireOnAgenda();
        return item.facts.isExempt();
    }
}
