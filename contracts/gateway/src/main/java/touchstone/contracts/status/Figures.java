package touchstone.contracts.status;

/**
 * What the linked indicators show.
 *
 * @param known    false when the figures could not be read just now; the counts are then 0
 * @param linked   how many indicators are linked
 * @param met      how many meet their target
 * @param breached how many miss it beyond its tolerance
 * @param missing  how many have no figure
 * @param words    the same in one sentence
 */
public record Figures(boolean known, int linked, int met, int breached, int missing, String words) {}
