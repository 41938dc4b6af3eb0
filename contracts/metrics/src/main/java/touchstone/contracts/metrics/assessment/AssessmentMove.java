package touchstone.contracts.metrics.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can be done with an assessment. What can be done now, and by the caller, is {@link Assessment#allowed}. */
public enum AssessmentMove {
    @JsonProperty("correct") CORRECT,
    @JsonProperty("withdraw") WITHDRAW
}
