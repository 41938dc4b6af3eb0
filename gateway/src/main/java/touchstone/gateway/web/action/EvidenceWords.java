package touchstone.gateway.web.action;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import java.util.Locale;
import touchstone.contracts.Reference;
import touchstone.contracts.Reference.Kind;
import touchstone.contracts.plans.evidence.Evidence;
import touchstone.contracts.plans.evidence.EvidenceFile;
import touchstone.contracts.plans.evidence.EvidenceKind;
import touchstone.contracts.plans.evidence.EvidenceState;
import touchstone.gateway.status.Address;

/** How evidence reads on a page, and how its review looks: a shape, a word and a colour. */
@TemplateExtension
public final class EvidenceWords {
    private EvidenceWords() {}

    public static String word(EvidenceState state) {
        return switch (state) {
            case DRAFT -> "Draft";
            case SUBMITTED -> "Waiting for review";
            case ACCEPTED -> "Accepted";
            case REJECTED -> "Rejected";
            case EXPIRED -> "Expired";
        };
    }

    static String colour(EvidenceState state) {
        return switch (state) {
            case DRAFT, EXPIRED -> "grey";
            case SUBMITTED -> "amber";
            case ACCEPTED -> "green";
            case REJECTED -> "red";
        };
    }

    static RawString shape(EvidenceState state) {
        return new RawString(switch (state) {
            case DRAFT -> "<path d=\"M1 1h10v10H1z\"/>";
            case SUBMITTED -> "<path d=\"M6 0a6 6 0 1 0 0 12A6 6 0 0 0 6 0zM5 2h2v3.6l2.4 2.4L8 9.4l-3-3z\" fill-rule=\"evenodd\"/>";
            case ACCEPTED -> "<path d=\"M1.7 5 0 6.8 4.3 11 12 3.2 10.2 1.4 4.3 7.5z\"/>";
            case REJECTED -> "<path d=\"M2 .3.3 2 4.3 6l-4 4L2 11.7l4-4 4 4L11.7 10l-4-4 4-4L10 .3l-4 4z\"/>";
            case EXPIRED -> "<circle cx=\"6\" cy=\"6\" r=\"5\"/>";
        });
    }

    /** Where a piece can be read; null where nothing is kept. */
    static String readAt(Evidence piece, String authority) {
        return switch (piece.source()) {
            case FILE -> piece.file() == null ? null
                    : "/api/plans/" + authority + "/actions/" + piece.action() + "/evidence/" + piece.id() + "/file";
            case LINK -> piece.link();
            case INDICATOR_READING -> Reference.parse(piece.link()).filter(link -> link.isTo(Kind.INDICATOR))
                    .map(link -> Address.indicator(authority, link.id())).orElse(null);
        };
    }

    /** Of the indicator that it is a reading of. */
    static String code(Evidence piece) {
        return Reference.parse(piece.link()).map(Reference::id).orElse(piece.link());
    }

    static String asked(EvidenceKind kind) {
        return kind == EvidenceKind.IMPACT ? "That it made a difference to children (impact)" : "That something was done (output)";
    }

    /** "PDF, 340 kB". */
    static String words(EvidenceFile file) {
        String ending = file.name().substring(file.name().lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return ending + ", " + size(file.size());
    }

    private static String size(long bytes) {
        if (bytes < 1000) {
            return bytes + " bytes";
        }
        return bytes < 1_000_000 ? Math.round(bytes / 1000.0) + " kB" : "%.1f MB".formatted(bytes / 1e6);
    }

    /** The beginning of its hash, which tells two files of one name apart. */
    static String hashBrief(EvidenceFile file) {
        return file.sha256().substring(0, 8);
    }
}
