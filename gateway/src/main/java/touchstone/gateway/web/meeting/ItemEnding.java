package touchstone.gateway.web.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;
import touchstone.contracts.governance.agenda.AgendaItemMove;

/** How an item leaves an agenda. */
public enum ItemEnding {
    @JsonProperty("withdrawal") WITHDRAW(AgendaItemMove.WITHDRAW, "Withdraw it"),
    @JsonProperty("deferral") DEFER(AgendaItemMove.DEFER, "Defer it to a later meeting");

    private final AgendaItemMove move;
    private final String words;

    ItemEnding(AgendaItemMove move, String words) {
        this.move = move;
        this.words = words;
    }

    AgendaItemMove move() {
        return move;
    }

    public String words() {
        return words;
    }
}
