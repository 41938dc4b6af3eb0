package touchstone.contracts.metrics.scorecard;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import touchstone.contracts.Versioned;

/**
 * How an authority's scorecard is laid out.
 *
 * @param version  0 until it has a layout of its own
 * @param own      whether it is the authority's own; otherwise the usual one, made from its indicators
 * @param columns  from left to right
 * @param sections from top to bottom
 */
public record ScorecardLayout(int version, boolean own, List<LayoutColumn> columns, List<LayoutSection> sections) implements Versioned {
    @Override
    @JsonIgnore
    public UUID id() {
        return new UUID(0, 0);
    }
}
