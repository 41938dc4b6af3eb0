package touchstone.governance.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import touchstone.contracts.Page;
import touchstone.contracts.governance.letter.Letter;
import touchstone.contracts.governance.letter.LetterAnswer;
import touchstone.contracts.governance.letter.LetterQuery;
import touchstone.contracts.governance.letter.LettersApi;
import touchstone.contracts.governance.letter.NewLetter;
import touchstone.contracts.governance.letter.Sending;
import touchstone.governance.body.BodyEntity;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.Paging;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** Letters and notices over HTTP. */
class LettersResource implements LettersApi {
    private final LetterQueries letters;
    private final Paging paging;
    private final Feed feed;

    LettersResource(LetterQueries letters, Paging paging, Feed feed) {
        this.letters = letters;
        this.paging = paging;
        this.feed = feed;
    }

    @Override
    public Page<Letter> letters(String authority, LetterQuery query) {
        List<Letter> found = letters.list(authority, query, query.limit + 1);
        return paging.page(found, query.limit, last -> LetterQueries.keyOf(last).toString());
    }

    @Override
    public Letter letter(String authority, UUID id, LocalDate asAt) {
        return letters.one(authority, id, AsAt.orToday(asAt));
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
        return change(authority, id, "letter.sent", letter -> letter.send(sending));
    }

    @Override
    @Command
    public Letter answer(String authority, UUID id, LetterAnswer answer) {
        return change(authority, id, "letter.answered", letter -> letter.answer(answer));
    }

    private Letter change(String authority, UUID id, String type, Consumer<LetterEntity> verb) {
        LetterEntity letter = LetterEntity.changing(authority, id).orElseThrow(() -> Problems.notFound("letter"));
        verb.accept(letter);
        return announce(type, letter);
    }

    /** Letters are not public and the feed reaches the public, so it says only that something changed. */
    private Letter announce(String type, LetterEntity letter) {
        feed.announce(type, letter.authority, letter.id, () -> Map.of("id", letter.id));
        return letters.one(letter.authority, letter.id, AsAt.today());
    }
}
