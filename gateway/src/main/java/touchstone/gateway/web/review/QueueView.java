package touchstone.gateway.web.review;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import touchstone.contracts.plans.action.Count;
import touchstone.contracts.plans.evidence.Evidence;
import touchstone.contracts.plans.update.ClaimedState;
import touchstone.contracts.plans.update.ProgressUpdate;
import touchstone.contracts.plans.update.ReviewEntry;
import touchstone.contracts.plans.update.UpdateChange;
import touchstone.contracts.plans.update.UpdateStory;
import touchstone.gateway.status.Address;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.layout.AgencyNames;
import touchstone.gateway.web.layout.TextDifference;

/**
 * What the review queue shows: one update at a time.
 *
 * @param queue    what waits, oldest first
 * @param place    which of them is shown; -1 when none waits
 * @param more     whether more wait than are in the queue shown
 * @param story    the one shown, beside the last accepted one; null when none waits
 * @param evidence of its action, the latest first
 * @param form     to return it with a reason
 * @param done     what was decided a moment ago; null for nothing
 */
public record QueueView(String authority, List<ReviewEntry> queue, int place, boolean more, UpdateStory story,
        List<Evidence> evidence, AgencyNames.Names names, Form form, ReviewSaved done) {

    /** The place in the queue of an update, or of its oldest where that one waits no more; -1 in an empty queue. */
    static int place(List<ReviewEntry> queue, UUID update) {
        return queue.isEmpty() ? -1
                : IntStream.range(0, queue.size()).filter(i -> queue.get(i).update().id().equals(update)).findFirst().orElse(0);
    }

    public boolean isEmpty() {
        return place < 0;
    }

    public ReviewEntry entry() {
        return queue.get(place);
    }

    public String position() {
        return (place + 1) + " of " + (more ? "more than " : "") + queue.size();
    }

    /** Whether the update says completed although some of what its action counts is not done. */
    public boolean isClash(Count count) {
        return entry().update().claimed() == ClaimedState.COMPLETED && count.done() < count.total();
    }

    public boolean speaksOf(Count count) {
        return entry().update().counts().stream().anyMatch(one -> one.of().equals(count.of()));
    }

    public String agencyName() {
        return names.of(entry().update().agency());
    }

    public String actionAddress() {
        return Address.action(authority, entry().reference());
    }

    public String base() {
        return "/" + authority + "/review";
    }

    /** Where the form of a verdict is sent. */
    public String verdict(String noun) {
        return base() + "/" + entry().update().action() + "/" + entry().update().id() + "/" + noun;
    }

    public String previous() {
        return place > 0 ? address(queue.get(place - 1)) : null;
    }

    public String next() {
        return place + 1 < queue.size() ? address(queue.get(place + 1)) : null;
    }

    private String address(ReviewEntry entry) {
        return base() + "?update=" + entry.update().id();
    }

    public ProgressUpdate before() {
        return story.before();
    }

    public UpdateChange change() {
        return story.changedSince();
    }

    public boolean claimsOtherwise() {
        return change() != null && change().claimedWas() != change().claimedNow();
    }

    /** Whether this update says what the last accepted one said in words that are partly its own. */
    public boolean isReworded() {
        return before() != null && words().isReworded();
    }

    /** The words of the last accepted update and of this one, in pieces that are the same or not. */
    public TextDifference.Sides words() {
        return TextDifference.between(before().narrative(), entry().update().narrative());
    }
}
