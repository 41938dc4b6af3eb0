package touchstone.governance.letter;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.File;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import touchstone.contracts.Page;
import touchstone.contracts.governance.letter.LetterFile;
import touchstone.contracts.governance.letter.LetterFileWithdrawal;
import touchstone.contracts.governance.letter.LetterFilesApi;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.file.ReceivedFile;
import touchstone.platform.http.Attachment;
import touchstone.platform.http.Paging;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** Files of letters over HTTP; each is found through its letter, and that through the caller. */
class LetterFilesResource implements LetterFilesApi {
    private final Caller caller;
    private final LetterQueries letters;
    private final LetterContentStore contents;
    private final HttpHeaders headers;
    private final Paging paging;
    private final Feed feed;

    LetterFilesResource(Caller caller, LetterQueries letters, LetterContentStore contents, HttpHeaders headers, Paging paging, Feed feed) {
        this.caller = caller;
        this.letters = letters;
        this.contents = contents;
        this.headers = headers;
        this.paging = paging;
        this.feed = feed;
    }

    @Override
    public Page<LetterFile> files(String authority, UUID letter, LocalDate asAt, String after, int limit) {
        LocalDate on = AsAt.orToday(asAt);
        letters.one(authority, letter, on);
        List<LetterFile> files = LetterFileEntity.of(letter).stream().filter(file -> file.isKnown(on)).map(file -> file.record(on)).toList();
        return paging.slice(files, after, limit, LetterFile::key);
    }

    @Override
    @Command
    public LetterFile add(String authority, UUID id, String name, File content) {
        LetterEntity letter = changing(authority, id);
        LetterFileEntity file = new LetterFileEntity(id, ReceivedFile.of(name, content), caller.name());
        file.persistAndFlush();
        contents.keep(file.id, content);
        return announce("letter.file-added", letter, file);
    }

    @Override
    public Response download(String authority, UUID letter, UUID id) {
        letters.one(authority, letter, AsAt.today());
        LetterFileEntity file = LetterFileEntity.find(letter, id).filter(LetterFileEntity::isKept).orElseThrow(() -> Problems.notFound("file of that letter"));
        return new Attachment(file.name, file.mediaType, file.size, file.sha256).answer(headers.getHeaderString("If-None-Match"), to -> contents.send(file.id, to));
    }

    @Override
    @Command
    public LetterFile withdraw(String authority, UUID id, UUID fileId, LetterFileWithdrawal withdrawal) {
        LetterEntity letter = changing(authority, id);
        LetterFileEntity file = LetterFileEntity.find(id, fileId).orElseThrow(() -> Problems.notFound("file of that letter"));
        file.withdraw(withdrawal.reason(), caller.name());
        return announce("letter.file-withdrawn", letter, file);
    }

    /** Letters are not public and the feed reaches the public, so it says only that something changed. */
    private LetterFile announce(String type, LetterEntity letter, LetterFileEntity file) {
        feed.announce(type, letter.authority, letter.id, () -> Map.of("id", letter.id));
        return file.record(AsAt.today());
    }

    private static LetterEntity changing(String authority, UUID id) {
        return LetterEntity.changing(authority, id).orElseThrow(() -> Problems.notFound("letter"));
    }
}
