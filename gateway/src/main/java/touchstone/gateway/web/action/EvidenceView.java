package touchstone.gateway.web.action;

import java.util.List;
import java.util.UUID;
import touchstone.contracts.metrics.indicator.IndicatorStanding;
import touchstone.contracts.plans.evidence.Evidence;
import touchstone.contracts.plans.evidence.EvidenceKind;
import touchstone.contracts.plans.evidence.EvidenceMove;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.layout.AgencyNames;

/**
 * The evidence of an action, with the forms that its reader may use.
 *
 * @param authority  its slug
 * @param action     the action's reference
 * @param pieces     the latest first
 * @param indicators figures that can be put forward
 * @param offers     whether the reader may put evidence forward
 * @param wrong      the form that was just sent and needs correcting; null when none does
 * @param saved      what was just done; null when nothing was
 */
public record EvidenceView(String authority, String action, List<Evidence> pieces, List<IndicatorStanding> indicators,
        AgencyNames.Names names, boolean offers, Form wrong, EvidenceSaved saved) {
    static final String OFFER = "offer";

    static String rejection(UUID id) {
        return "reject-" + id;
    }

    EvidenceView saved(EvidenceSaved done) {
        return new EvidenceView(authority, action, pieces, indicators, names, offers, wrong, done);
    }

    public Form offer() {
        return form(OFFER);
    }

    public Form rejectionOf(Evidence piece) {
        return form(rejection(piece.id()));
    }

    private Form form(String id) {
        return Form.of(id).or(wrong);
    }

    public EvidenceKind[] kinds() {
        return EvidenceKind.values();
    }

    /** Where evidence is put forward. */
    public String at() {
        return "/" + authority + "/actions/" + action + "/evidence";
    }

    /** The beginning of where the forms about a piece are sent. */
    public String pieceAt(Evidence piece) {
        return at() + "/" + piece.id();
    }

    /** What it is, in few words: "CSV, 12 kB", "example.org", the title of an indicator. */
    public String what(Evidence piece) {
        return switch (piece.source()) {
            case FILE -> piece.file() == null ? "no file yet" : EvidenceWords.words(piece.file());
            case LINK -> java.net.URI.create(piece.link()).getHost();
            case INDICATOR_READING -> indicators.stream().filter(one -> one.indicator().code().equals(EvidenceWords.code(piece)))
                    .map(one -> one.indicator().title()).findFirst().orElse("a figure");
        };
    }

    public boolean isReviewable(Evidence piece) {
        return piece.allowed().contains(EvidenceMove.ACCEPT);
    }

    public boolean isSubmittable(Evidence piece) {
        return piece.allowed().contains(EvidenceMove.SUBMIT);
    }

    public boolean isWithdrawable(Evidence piece) {
        return piece.allowed().contains(EvidenceMove.WITHDRAW);
    }

    public String nameOf(Evidence piece) {
        return piece.agency() == null ? piece.author() : names.of(piece.agency());
    }
}
