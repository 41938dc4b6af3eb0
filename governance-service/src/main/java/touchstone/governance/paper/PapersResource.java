package touchstone.governance.paper;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import touchstone.contracts.Page;
import touchstone.contracts.governance.paper.NewPaper;
import touchstone.contracts.governance.paper.Paper;
import touchstone.contracts.governance.paper.PapersApi;
import touchstone.governance.agenda.AgendaQueries;
import touchstone.governance.meeting.MeetingAudience;
import touchstone.governance.meeting.MeetingEntity;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.file.ReceivedFile;
import touchstone.platform.http.Attachment;
import touchstone.platform.http.Paging;
import touchstone.platform.problem.Problems;

/** Papers over HTTP. */
class PapersResource implements PapersApi {
    private final Caller caller;
    private final PaperQueries papers;
    private final PaperContentStore contents;
    private final HttpHeaders headers;
    private final Paging paging;
    private final Feed feed;

    PapersResource(Caller caller, PaperQueries papers, PaperContentStore contents, HttpHeaders headers, Paging paging, Feed feed) {
        this.caller = caller;
        this.papers = papers;
        this.contents = contents;
        this.headers = headers;
        this.paging = paging;
        this.feed = feed;
    }

    @Override
    public Page<Paper> papers(String authority, UUID meeting, String after, int limit) {
        return paging.slice(papers.of(MeetingAudience.of(caller, authority), meeting), after, limit, paper -> paper.id().toString());
    }

    @Override
    @Command
    public Paper file(String authority, UUID meetingId, NewPaper facts) {
        MeetingEntity meeting = changing(authority, meetingId);
        PaperEntity paper = new PaperEntity(meeting, facts);
        AgendaQueries.requireItem(meeting, facts.item());
        paper.persist();
        announce("paper.filed", meeting);
        return paper.record(List.of());
    }

    @Override
    @Command
    public Paper upload(String authority, UUID meetingId, UUID id, String name, File content) {
        MeetingEntity meeting = changing(authority, meetingId);
        PaperEntity paper = PaperEntity.find(meetingId, id).orElseThrow(() -> Problems.notFound("paper"));
        ReceivedFile file = ReceivedFile.of(name, content);
        List<PaperFileEntity> known = PaperFileEntity.of(id);
        if (known.isEmpty() || !known.get(0).sha256.equals(file.sha256())) {
            meeting.changeAgenda();
            PaperFileEntity version = new PaperFileEntity(id, known.size() + 1, file, caller.name());
            version.persistAndFlush();
            contents.keep(version.id, content);
            announce("paper.uploaded", meeting);
        }
        return paper.record(PaperFileEntity.of(id).stream().map(one -> one.record(true)).toList());
    }

    @Override
    public Response download(String authority, UUID meeting, UUID id, Integer number) {
        PaperFileEntity file = papers.file(MeetingAudience.of(caller, authority), meeting, id, number).orElseThrow(() -> Problems.notFound("paper"));
        return new Attachment(file.name, file.mediaType, file.size, file.sha256).answer(headers.getHeaderString("If-None-Match"), to -> contents.send(file.id, to));
    }

    /** The feed reaches the public, so it says of which meeting there is a paper, and nothing of the paper. */
    private void announce(String type, MeetingEntity meeting) {
        feed.announce(type, meeting.authority, meeting.id, () -> Map.of("meeting", meeting.id));
    }

    private static MeetingEntity changing(String authority, UUID id) {
        return MeetingEntity.changing(authority, id).orElseThrow(() -> Problems.notFound("meeting"));
    }
}
