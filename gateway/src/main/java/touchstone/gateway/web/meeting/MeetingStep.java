package touchstone.gateway.web.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.function.Predicate;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.governance.meeting.SittingMove;
import touchstone.contracts.governance.minutes.MinutesMove;

/** A step of a meeting that needs nothing but to be taken. */
public enum MeetingStep {
    @JsonProperty("opening") OPEN(of(SittingMove.OPEN), "Open the meeting"),
    @JsonProperty("resumption") RESUME(of(SittingMove.RESUME), "Go on with the meeting"),
    @JsonProperty("closing") CLOSE(of(SittingMove.CLOSE), "Close the meeting: it has been held"),
    @JsonProperty("minutes-version") CIRCULATE(meeting -> SecretariatForms.allows(meeting, MinutesMove.CIRCULATE), "Circulate the minutes as they stand");

    private final Predicate<Meeting> allowed;
    private final String words;

    MeetingStep(Predicate<Meeting> allowed, String words) {
        this.allowed = allowed;
        this.words = words;
    }

    boolean isAllowed(Meeting meeting) {
        return allowed.test(meeting);
    }

    public String words() {
        return words;
    }

    private static Predicate<Meeting> of(SittingMove move) {
        return meeting -> meeting.sitting().allowed().contains(move);
    }
}
