package touchstone.gateway.web.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import java.util.function.Predicate;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.governance.meeting.SittingMove;
import touchstone.contracts.governance.minutes.MinutesMove;

/** A step of a meeting that needs nothing but to be taken. */
public enum MeetingStep {
    @JsonProperty("opening") OPEN(of(SittingMove.OPEN), null, "Open the meeting"),
    @JsonProperty("resumption") RESUME(of(SittingMove.RESUME), null, "Go on with the meeting"),
    @JsonProperty("closing") CLOSE(of(SittingMove.CLOSE), MeetingSaved.CLOSED, "Close the meeting: it has been held"),
    @JsonProperty("minutes-version") CIRCULATE(meeting -> SecretariatForms.allows(meeting, MinutesMove.CIRCULATE), MeetingSaved.CIRCULATED, "Circulate the minutes as they stand");

    private final Predicate<Meeting> allowed;
    private final MeetingSaved saved;
    private final String words;

    MeetingStep(Predicate<Meeting> allowed, MeetingSaved saved, String words) {
        this.allowed = allowed;
        this.saved = saved;
        this.words = words;
    }

    boolean isAllowed(Meeting meeting) {
        return allowed.test(meeting);
    }

    public String words() {
        return words;
    }

    /** What the page says once it is taken; empty where the meeting goes on, on its live page. */
    Optional<MeetingSaved> saved() {
        return Optional.ofNullable(saved);
    }

    private static Predicate<Meeting> of(SittingMove move) {
        return meeting -> meeting.sitting().allowed().contains(move);
    }
}
