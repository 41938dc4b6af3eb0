package touchstone.gateway.web.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;
import touchstone.contracts.governance.meeting.SittingMove;

/** A step of a meeting that members are told the reason of. */
public enum MeetingInterruption {
    @JsonProperty("adjournment") ADJOURN(SittingMove.ADJOURN, "Adjourn it, to go on later"),
    @JsonProperty("abandonment") ABANDON(SittingMove.ABANDON, "Abandon it"),
    @JsonProperty("postponement") POSTPONE(SittingMove.POSTPONE, "Postpone it"),
    @JsonProperty("cancellation") CANCEL(SittingMove.CANCEL, "Cancel it");

    private final SittingMove move;
    private final String words;

    MeetingInterruption(SittingMove move, String words) {
        this.move = move;
        this.words = words;
    }

    SittingMove move() {
        return move;
    }

    public String words() {
        return words;
    }
}
