package touchstone.gateway.web.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;
import touchstone.contracts.governance.meeting.SittingMove;

/** A step of a meeting that members are told the reason of. */
public enum MeetingInterruption {
    @JsonProperty("adjournment") ADJOURN(SittingMove.ADJOURN, MeetingSaved.ADJOURNED, "Adjourn it, to go on later"),
    @JsonProperty("abandonment") ABANDON(SittingMove.ABANDON, MeetingSaved.ABANDONED, "Abandon it"),
    @JsonProperty("postponement") POSTPONE(SittingMove.POSTPONE, MeetingSaved.POSTPONED, "Postpone it"),
    @JsonProperty("cancellation") CANCEL(SittingMove.CANCEL, MeetingSaved.CANCELLED, "Cancel it");

    private final SittingMove move;
    private final MeetingSaved saved;
    private final String words;

    MeetingInterruption(SittingMove move, MeetingSaved saved, String words) {
        this.move = move;
        this.saved = saved;
        this.words = words;
    }

    SittingMove move() {
        return move;
    }

    MeetingSaved saved() {
        return saved;
    }

    public String words() {
        return words;
    }
}
