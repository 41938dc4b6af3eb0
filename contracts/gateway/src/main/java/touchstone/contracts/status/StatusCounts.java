package touchstone.contracts.status;

/**
 * How many recommendations stand where. All but {@code pastDue} add up to {@code total}.
 *
 * @param total        how many there are
 * @param embedded     how many are blue
 * @param onTrack      how many are green
 * @param atRisk       how many are amber
 * @param offTrack     how many are red
 * @param insufficient how many are grey: the evidence is not enough to tell
 * @param suspended    how many stand still by a body's decision
 * @param pastDue      past their due date and not signed off, whatever their status
 */
public record StatusCounts(
        int total, int embedded, int onTrack, int atRisk, int offTrack, int insufficient, int suspended, int pastDue) {}
