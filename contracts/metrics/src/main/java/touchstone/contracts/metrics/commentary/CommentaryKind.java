package touchstone.contracts.metrics.commentary;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A one-line headline, or what the figures mean. */
public enum CommentaryKind {
    @JsonProperty("headline") HEADLINE,
    @JsonProperty("commentary") COMMENTARY
}
