package touchstone.contracts.plans.amendment;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How somebody took part: asked, or asked and in agreement. */
public enum Involvement {
    @JsonProperty("consulted") CONSULTED,
    @JsonProperty("agreed") AGREED
}
