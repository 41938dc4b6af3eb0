package touchstone.gateway.web.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;
import touchstone.contracts.governance.meeting.MeetingMove;

/** A step of a meeting that needs nothing but to be taken. */
public enum MeetingStep {
    @JsonProperty("opening") OPEN(MeetingMove.OPEN, "Open the meeting"),
    @JsonProperty("closing") CLOSE(MeetingMove.CLOSE, "Close the meeting: it has been held"),
    @JsonProperty("minutes-draft") DRAFT(MeetingMove.DRAFT_MINUTES, "Finish the draft of the minutes");

    private final MeetingMove move;
    private final String words;

    MeetingStep(MeetingMove move, String words) {
        this.move = move;
        this.words = words;
    }

    MeetingMove move() {
        return move;
    }

    public String words() {
        return words;
    }
}
