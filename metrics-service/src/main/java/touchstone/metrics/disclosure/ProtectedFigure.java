package touchstone.metrics.disclosure;

import touchstone.contracts.metrics.reading.Breakdown;
import touchstone.metrics.measure.Measurement;
import touchstone.metrics.measure.Period;

/**
 * An accepted figure with its place among the others.
 *
 * @param indicator its code
 * @param part      null for the whole
 * @param revision  the highest of its place is the one in force
 * @param withheld  whether it was decided before that outsiders may not see it
 * @param shown     whether outsiders have seen it, which cannot be undone
 */
public record ProtectedFigure(
        String indicator, Period period, Breakdown part, int revision, Measurement measured, boolean withheld, boolean shown) {

    /** Its place, which all its revisions share. */
    public String place() {
        return indicator + " " + period.slot(part);
    }
}
