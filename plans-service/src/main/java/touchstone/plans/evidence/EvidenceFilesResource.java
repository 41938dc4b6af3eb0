package touchstone.plans.evidence;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.File;
import java.util.UUID;
import touchstone.contracts.plans.evidence.Evidence;
import touchstone.contracts.plans.evidence.EvidenceFile;
import touchstone.contracts.plans.evidence.EvidenceFileApi;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.file.ReceivedFile;
import touchstone.platform.http.Attachment;
import touchstone.platform.problem.Problems;

/** Files of evidence over HTTP. */
class EvidenceFilesResource implements EvidenceFileApi {
    private final EvidenceLookup finder;
    private final EvidenceQueries reads;
    private final EvidenceContentStore contents;
    private final HttpHeaders headers;
    private final Feed feed;

    EvidenceFilesResource(EvidenceLookup finder, EvidenceQueries reads, EvidenceContentStore contents, HttpHeaders headers, Feed feed) {
        this.finder = finder;
        this.reads = reads;
        this.contents = contents;
        this.headers = headers;
        this.feed = feed;
    }

    @Override
    @Command
    public Evidence upload(String authority, UUID action, UUID id, String name, File content) {
        EvidenceEntity evidence = finder.toChange(authority, action, id);
        if (evidence.hold(ReceivedFile.of(name, content))) {
            contents.replace(id, content);
            feed.announce("evidence.uploaded", authority, id, evidence::draft);
        }
        return reads.one(evidence, authority);
    }

    @Override
    public Response download(String authority, UUID action, UUID id) {
        EvidenceFile file = reads.one(finder.evidence(authority, action, id), authority).file();
        if (file == null) {
            throw Problems.notFound("file");
        }
        return new Attachment(file.name(), file.mediaType(), file.size(), file.sha256())
                .answer(headers.getHeaderString("If-None-Match"), to -> contents.send(id, to));
    }
}
