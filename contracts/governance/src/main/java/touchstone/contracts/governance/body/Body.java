package touchstone.contracts.governance.body;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Versioned;

/**
 * A board, committee or group that receives, challenges or decides.
 *
 * @param reference slug, unique in the authority: "improvement-board"
 * @param name      what people call it
 * @param parent    the body it sits under; null when it sits under none
 * @param verbs     what it may do; a decision with any other verb is refused
 * @param quorum    the fewest voting members who must be present; null when its terms of reference are not recorded
 * @param cadence   how often it meets at the date asked about; null when not recorded
 * @param cadences  every recorded change of cadence, the latest first
 * @param reportsTo whom it reports to and what they may do with it, at the date asked about
 */
public record Body(
        UUID id,
        int version,
        String reference,
        String name,
        BodyKind kind,
        @Nullable UUID parent,
        List<Verb> verbs,
        @Nullable Integer quorum,
        @Nullable Cadence cadence,
        List<CadenceChange> cadences,
        List<ReportingLine> reportsTo) implements Versioned {}
