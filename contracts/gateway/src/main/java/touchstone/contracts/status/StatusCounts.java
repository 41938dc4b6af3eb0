package touchstone.contracts.status;

/**
 * How many recommendations stand where. All but {@code pastDue} add up to {@code total}.
 *
 * @param pastDue past their due date and not signed off, whatever their status
 */
public record StatusCounts(
        int total, int embedded, int onTrack, int atRisk, int offTrack, int insufficient, int suspended, int pastDue) {}
