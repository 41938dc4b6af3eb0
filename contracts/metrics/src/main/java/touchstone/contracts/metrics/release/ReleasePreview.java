package touchstone.contracts.metrics.release;

import java.util.List;

/**
 * What would become of the figures in review if all of them were accepted at once.
 *
 * @param shown    would be seen outside the authority
 * @param withheld would not
 */
public record ReleasePreview(List<ReleasedFigure> shown, List<ReleasedFigure> withheld) {}
