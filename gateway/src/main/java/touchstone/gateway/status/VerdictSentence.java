package touchstone.gateway.status;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import touchstone.contracts.plans.rating.Rag;
import touchstone.contracts.status.RecommendationStatus;
import touchstone.contracts.status.StatusCounts;

/** The programme in one sentence, made from its counts. */
final class VerdictSentence {
    private VerdictSentence() {}

    static StatusCounts counts(List<RecommendationStatus> all) {
        return new StatusCounts(all.size(), with(all, Rag.BLUE), with(all, Rag.GREEN), with(all, Rag.AMBER), with(all, Rag.RED),
                with(all, Rag.GREY), with(all, Rag.SUSPENDED),
                count(all, one -> one.due().pastDue()));
    }

    private static int with(List<RecommendationStatus> all, Rag status) {
        return count(all, one -> one.status() == status);
    }

    private static int count(List<RecommendationStatus> all, Predicate<RecommendationStatus> which) {
        return (int) all.stream().filter(which).count();
    }

    /** "Of 14 recommendations none is embedded, 2 are on track and for 12 the evidence is not enough to tell; 7 are past due." */
    static String sentence(StatusCounts counts) {
        if (counts.total() == 0) {
            return "No recommendations have been published yet.";
        }
        List<String> parts = new ArrayList<>(List.of(are(counts.embedded()) + " embedded", are(counts.onTrack()) + " on track"));
        addIfAny(parts, counts.atRisk(), "at risk");
        addIfAny(parts, counts.offTrack(), "off track");
        addIfAny(parts, counts.suspended(), "suspended");
        if (counts.insufficient() > 0) {
            parts.add("for %d the evidence is not enough to tell".formatted(counts.insufficient()));
        }
        String late = counts.pastDue() == 0 ? "" : "; " + are(counts.pastDue()) + " past due";
        return "Of %s %s%s.".formatted(counts.total() == 1 ? "1 recommendation" : counts.total() + " recommendations", joined(parts), late);
    }

    private static void addIfAny(List<String> parts, int number, String what) {
        if (number > 0) {
            parts.add(are(number) + " " + what);
        }
    }

    private static String are(int number) {
        return switch (number) {
            case 0 -> "none is";
            case 1 -> "1 is";
            default -> number + " are";
        };
    }

    private static String joined(List<String> parts) {
        int last = parts.size() - 1;
        return String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }
}
