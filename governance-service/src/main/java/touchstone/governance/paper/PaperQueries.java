package touchstone.governance.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import touchstone.contracts.governance.agenda.AgendaItem;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.governance.paper.Paper;
import touchstone.governance.agenda.AgendaQueries;
import touchstone.governance.meeting.MeetingAudience;
import touchstone.governance.meeting.MeetingQueries;
import touchstone.platform.time.AsAt;

/** Reads papers through who asks. */
@ApplicationScoped
class PaperQueries {
    private final MeetingQueries meetings;
    private final EntityManager database;

    PaperQueries(MeetingQueries meetings, EntityManager database) {
        this.meetings = meetings;
        this.database = database;
    }

    /** Of a meeting, each in the versions that this audience may read; 404 when it does not see the meeting. */
    List<Paper> of(MeetingAudience audience, UUID id) {
        Meeting meeting = meetings.one(audience, id);
        return readable(audience, meeting).stream().map(paper -> paper.record(files(audience, meeting, paper.id).stream()
                .map(file -> file.record(audience.reads(meeting.body()))).toList()))
                .filter(paper -> audience.reads(meeting.body()) || !paper.files().isEmpty()).toList();
    }

    /** @param number null for the latest */
    Optional<PaperFileEntity> file(MeetingAudience audience, UUID id, UUID paper, Integer number) {
        Meeting meeting = meetings.one(audience, id);
        return readable(audience, meeting).stream().filter(one -> one.id.equals(paper)).flatMap(one -> files(audience, meeting, paper).stream())
                .filter(file -> number == null || file.number == number).findFirst();
    }

    /** What is exempt, or stands on an exempt item, is for those who read that. */
    private static List<PaperEntity> readable(MeetingAudience audience, Meeting meeting) {
        Set<UUID> open = AgendaQueries.of(audience, meeting, AsAt.today()).stream().filter(item -> item.exemptParagraph() == null).map(AgendaItem::id).collect(Collectors.toSet());
        boolean all = audience.scope().readsExempt(meeting.body());
        return PaperEntity.of(meeting.id()).stream().filter(paper -> all || paper.exemptParagraph == null && open.contains(paper.item)).toList();
    }

    /** The public gets what was there when the agenda was last published. */
    private List<PaperFileEntity> files(MeetingAudience audience, Meeting meeting, UUID paper) {
        List<PaperFileEntity> all = PaperFileEntity.of(paper);
        return audience.reads(meeting.body()) ? all : published(meeting.id()).map(at -> all.stream().filter(file -> !file.uploadedAt.isAfter(at)).toList()).orElse(List.of());
    }

    private Optional<OffsetDateTime> published(UUID meeting) {
        return database.createQuery("select max(publishedAt) from AgendaVersion where meeting = :meeting", OffsetDateTime.class)
                .setParameter("meeting", meeting).getResultStream().filter(at -> at != null).findFirst();
    }
}
