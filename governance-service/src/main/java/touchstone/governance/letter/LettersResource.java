package touchstone.governance.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import touchstone.contracts.Page;
import touchstone.contracts.governance.letter.Letter;
import touchstone.contracts.governance.letter.LettersApi;
import touchstone.contracts.governance.letter.NewLetter;
import touchstone.contracts.governance.letter.Sending;
import touchstone.governance.body.BodyEntity;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.Paging;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** Letters and notices over HTTP. */
class LettersResource implements LettersApi {
    private final Paging paging;
    private final Caller caller;
    private final Feed feed;

    LettersResource(Paging paging, Caller caller, Feed feed) {
        this.paging = paging;
        this.caller = caller;
        this.feed = feed;
    }

    @Override
    public Page<Letter> letters(String authority, UUID body, LocalDate asAt, String after, int limit) {
        LocalDate on = AsAt.orToday(asAt);
        List<LetterEntity> found = LetterEntity.visibleTo(caller, authority, on, body);
        return paging.slice(found.stream().map(letter -> letter.record(on, caller)).toList(), after, limit, Letter::key);
    }

    @Override
    @Command
    public Letter record(String authority, NewLetter facts) {
        if (facts.body() != null && BodyEntity.find(authority, facts.body()).isEmpty()) {
            throw Problems.invalid("body", "must be a body of this authority");
        }
        LetterEntity letter = new LetterEntity(authority, facts);
        letter.persist();
        return announce(facts.sentOn() == null ? "letter.promised" : "letter.sent", letter);
    }

    @Override
    @Command
    public Letter send(String authority, UUID id, Sending sending) {
        LetterEntity letter = LetterEntity.find(authority, id).orElseThrow(() -> Problems.notFound("letter"));
        letter.send(sending);
        return announce("letter.sent", letter);
    }

    /** Letters are not public and the feed reaches the public, so it says only that something changed. */
    private Letter announce(String type, LetterEntity letter) {
        feed.announce(type, letter.authority, letter.id, () -> Map.of("id", letter.id));
        return letter.record(AsAt.today(), caller);
    }
}
