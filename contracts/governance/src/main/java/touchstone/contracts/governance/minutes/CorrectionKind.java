package touchstone.contracts.governance.minutes;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a record was changed after its meeting: written late, written anew, or put right beside what stands. */
public enum CorrectionKind {
    @JsonProperty("late-record") LATE_RECORD,
    @JsonProperty("rewritten") REWRITTEN,
    @JsonProperty("corrected") CORRECTED
}
