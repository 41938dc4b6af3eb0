package touchstone.contracts.governance.body;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Versioned;
import touchstone.contracts.governance.body.terms.Terms;

/**
 * A board, committee or group that receives, challenges or decides.
 *
 * @param reference slug, unique in the authority: "improvement-board"
 * @param name      what people call it
 * @param parent    the body it sits under; null when it sits under none
 * @param terms     its terms of reference at the date asked about
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
        Terms terms,
        @Nullable Cadence cadence,
        List<CadenceChange> cadences,
        List<ReportingLine> reportsTo) implements Versioned {}
