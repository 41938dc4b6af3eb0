package touchstone.contracts.plans.rating;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Derived rating. Grey means the evidence is not enough to tell: neither red nor amber nor not started. */
public enum Rag {
    @JsonProperty("blue") BLUE,
    @JsonProperty("green") GREEN,
    @JsonProperty("amber") AMBER,
    @JsonProperty("red") RED,
    @JsonProperty("grey") GREY,
    @JsonProperty("suspended") SUSPENDED
}
