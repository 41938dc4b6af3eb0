package touchstone.gateway.clients;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import touchstone.platform.time.AsAt;

/**
 * That an owner does not answer, and what it means to a reader.
 *
 * @param since until when what is shown of it was certainly so; null when nothing of it is shown
 */
public record Silence(Owner owner, Instant since) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm").withZone(AsAt.ENGLAND);

    /** "What you see of figures is as of 14:32; the service that keeps them has not answered since." */
    public String words() {
        return since == null ? missing() : "What you see of %s is as of %s; the service that keeps them has not answered since."
                .formatted(owner.keeps(), TIME.format(since));
    }

    private String missing() {
        return switch (owner) {
            case PLANS -> "The plan cannot be reached just now, so nothing can be said of recommendations and actions.";
            case METRICS -> "The figures cannot be reached just now, so no claim can be checked against them.";
            case GOVERNANCE -> "Decisions cannot be reached just now, so nobody can say what was decided.";
        };
    }
}
