package touchstone.contracts.plans.inspection;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Overall grade, in the words of the framework then in force. */
public enum Judgement {
    @JsonProperty("outstanding") OUTSTANDING,
    @JsonProperty("good") GOOD,
    @JsonProperty("adequate") ADEQUATE,
    @JsonProperty("requires-improvement") REQUIRES_IMPROVEMENT,
    @JsonProperty("inadequate") INADEQUATE,
    @JsonProperty("not-judged") NOT_JUDGED
}
