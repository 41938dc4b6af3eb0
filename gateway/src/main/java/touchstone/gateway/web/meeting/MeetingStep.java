package touchstone.gateway.web.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A step of a meeting that needs nothing but to be taken. */
public enum MeetingStep {
    @JsonProperty("opening") OPEN("Open the meeting"),
    @JsonProperty("closing") CLOSE("Close the meeting: it has been held"),
    @JsonProperty("minutes-draft") DRAFT("Finish the draft of the minutes");

    private final String words;

    MeetingStep(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
