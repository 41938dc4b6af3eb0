package touchstone.contracts.plans.recommendation;

import java.util.List;
import java.util.UUID;
import touchstone.contracts.Versioned;

/**
 * The inspector's own ask. Its words cannot change once the inspection is published.
 *
 * @param inspection the inspection that asks for it
 * @param reference  how people say it, unique in the authority: "R5"
 * @param number     place in the inspector's report
 * @param text       the inspector's words
 * @param leadAgency slug of the one body that answers for it
 * @param parts      its lettered parts, in order
 * @param indicators typed references of the figures that its measures name
 * @param standing   where the plan says it stands at the date asked about
 * @param open       whether no body has signed it off at that date
 * @param done       whether one has
 * @param allowed    what the caller can do with it today
 */
public record Recommendation(
        UUID id,
        int version,
        UUID inspection,
        String reference,
        int number,
        String text,
        Timescale timescale,
        String leadAgency,
        List<Part> parts,
        List<String> indicators,
        DueDate due,
        Standing standing,
        boolean open,
        boolean done,
        List<RecommendationMove> allowed) implements Versioned {}
