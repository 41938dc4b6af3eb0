package touchstone.gateway.web.layout;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;
import touchstone.contracts.Role;
import touchstone.contracts.access.AgencyKind;
import touchstone.contracts.access.credential.CredentialScope;
import touchstone.gateway.status.words.Words;
import touchstone.platform.problem.WireNames;

/** How roles and kinds of agencies read on a page. */
@TemplateExtension
public final class AccessWords {
    private AccessWords() {}

    /** "Programme manager". */
    public static String words(Role role) {
        return said(role);
    }

    /** "Voluntary sector". */
    public static String words(AgencyKind kind) {
        return said(kind);
    }

    /** What the role is for. */
    public static String may(Role role) {
        return switch (role) {
            case PUBLIC -> "sees what is published";
            case PARTNER -> "reports on what its agency leads";
            case SECRETARIAT -> "keeps bodies, meetings and minutes";
            case PROGRAMME_MANAGER -> "keeps the plan; accepts or returns updates";
            case DIRECTOR -> "director, lead member or chair; reads everything";
            case ADVISER -> "regional or national; reads everything";
            case ADMINISTRATOR -> "keeps accounts, agencies and credentials";
            case SYSTEM -> "Touchstone itself";
        };
    }

    /** What a credential of that scope is good for. */
    public static String good(CredentialScope scope) {
        return switch (scope) {
            case PLANS_READ -> "Reading plans, actions and updates";
            case PLANS_WRITE -> "Posting updates and evidence";
            case METRICS_READ -> "Reading figures";
            case METRICS_WRITE -> "Posting figures and commentary";
            case GOVERNANCE_READ -> "Reading bodies and meetings";
            case GOVERNANCE_WRITE -> "Reporting on the action log";
        };
    }

    /** As the API calls it. */
    public static String wire(CredentialScope scope) {
        return WireNames.of(scope);
    }

    private static String said(Enum<?> constant) {
        return Words.sentence(constant.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
