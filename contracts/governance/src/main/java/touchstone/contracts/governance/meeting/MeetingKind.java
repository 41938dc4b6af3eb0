package touchstone.contracts.governance.meeting;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a meeting is called. */
public enum MeetingKind {
    @JsonProperty("inaugural") INAUGURAL,
    @JsonProperty("ordinary") ORDINARY,
    @JsonProperty("extraordinary") EXTRAORDINARY,
    @JsonProperty("interim-monitoring") INTERIM_MONITORING
}
