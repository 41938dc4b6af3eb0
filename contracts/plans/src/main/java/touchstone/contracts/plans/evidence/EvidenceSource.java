package touchstone.contracts.plans.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a piece of evidence is: a file kept here, an address where it can be read, or a figure of this authority. */
public enum EvidenceSource {
    @JsonProperty("file") FILE,
    @JsonProperty("link") LINK,
    @JsonProperty("indicator-reading") INDICATOR_READING
}
