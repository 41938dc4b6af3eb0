package touchstone.gateway.web.programme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.metrics.commentary.Commentary;
import touchstone.contracts.metrics.commentary.CommentaryKind;
import touchstone.contracts.metrics.indicator.IndicatorStanding;
import touchstone.contracts.plans.rating.Rag;
import touchstone.contracts.status.ProgrammeStatus;
import touchstone.contracts.status.RecommendationStatus;
import touchstone.gateway.status.OwnerAnswers;
import touchstone.gateway.status.Programme;
import touchstone.gateway.web.layout.AgencyNames;

/**
 * What the front page of a programme shows.
 *
 * @param shown  only recommendations of this status; null for all
 * @param lead   only those led by this agency; null for all
 * @param late   only those past due
 * @param texts  what is said of the figures, the newest first; empty where it cannot be reached
 * @param base   the page's address
 * @param dated  the date asked for, as it goes on in addresses: "&amp;asAt=2013-06-13", or ""
 */
public record ProgrammeView(Programme programme, AgencyNames.Names names, Rag shown, String lead, boolean late, List<Commentary> texts, String base, String dated) {
    private static final int KEY_FIGURES = 4;

    public ProgrammeStatus status() {
        return programme.status();
    }

    public List<BarSegment> bar() {
        return BarSegment.of(status().counts());
    }

    public List<Row> rows() {
        return status().recommendations().stream()
                .filter(one -> shown == null || one.status() == shown)
                .filter(one -> lead == null || one.leadAgency().equals(lead))
                .filter(one -> !late || one.due().pastDue())
                .map(one -> new Row(one, names.of(one.leadAgency()))).toList();
    }

    public boolean isFiltered() {
        return shown != null || lead != null || late;
    }

    /** Agencies that lead a recommendation. */
    public List<Lead> leads() {
        return status().recommendations().stream().map(RecommendationStatus::leadAgency).distinct()
                .map(slug -> new Lead(slug, names.of(slug))).sorted(Comparator.comparing(Lead::name)).toList();
    }

    /** The next meeting of any body; null when none is known. */
    public Meeting nextMeeting() {
        return answers().meetings().stream().filter(meeting -> meeting.ahead() && !meeting.pastDue())
                .min(Comparator.comparing(Meeting::date)).orElse(null);
    }

    public List<ActivityEntry> lately() {
        return ActivityEntry.latest(answers());
    }

    /** As-at date of the newest update the reader may see; null when there is none. */
    public LocalDate newestUpdate() {
        return status().recommendations().stream().map(RecommendationStatus::lastUpdate).filter(Objects::nonNull)
                .max(Comparator.naturalOrder()).orElse(null);
    }

    /** Those that recommendations are measured by; figures there are before figures there are not. */
    public List<IndicatorStanding> keyFigures() {
        return answers().indicators().stream().filter(one -> !one.indicator().measures().isEmpty())
                .sorted(Comparator.comparing(one -> one.latest() == null)).limit(KEY_FIGURES).toList();
    }

    /** What was said last of a key figure itself, a headline before commentary; null for nothing. */
    public Commentary said(IndicatorStanding figure) {
        return texts.stream().filter(text -> figure.indicator().code().equals(text.indicator()) && text.withdrawn() == null)
                .min(Comparator.comparing(text -> text.kind() != CommentaryKind.HEADLINE)).orElse(null);
    }

    private OwnerAnswers answers() {
        return programme.answers();
    }

    /** A recommendation's line with the name of who leads it. */
    public record Row(RecommendationStatus status, String leadName) {}

    /** An agency to filter by. */
    public record Lead(String slug, String name) {}
}
