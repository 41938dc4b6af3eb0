package touchstone.contracts.governance.body;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What sort of body it is. */
public enum BodyKind {
    @JsonProperty("board") BOARD,
    @JsonProperty("executive-group") EXECUTIVE_GROUP,
    @JsonProperty("sub-group") SUB_GROUP,
    @JsonProperty("delivery-group") DELIVERY_GROUP,
    @JsonProperty("committee") COMMITTEE,
    @JsonProperty("cabinet") CABINET,
    @JsonProperty("panel") PANEL
}
