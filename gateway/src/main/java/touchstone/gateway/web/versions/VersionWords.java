package touchstone.gateway.web.versions;

import io.quarkus.qute.TemplateExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import touchstone.contracts.plans.amendment.AmendmentRule;
import touchstone.contracts.plans.amendment.Involvement;
import touchstone.contracts.plans.amendment.Requirement;
import touchstone.contracts.plans.plan.Plan;
import touchstone.contracts.plans.version.Edition;
import touchstone.contracts.plans.version.Tally;
import touchstone.gateway.status.words.Words;
import touchstone.platform.problem.WireNames;

/** How versions read on their pages. */
@TemplateExtension
final class VersionWords {
    private VersionWords() {}

    /** "17 May 2013", "February 2016", or that it is not approved. */
    static String when(Edition edition) {
        if (edition.approvedBy() == null) {
            return "in preparation";
        }
        return edition.approvedOn() == null ? edition.dated() : Words.day(edition.approvedOn());
    }

    static String when(Plan.PlanVersion version) {
        return version.approvedOn() == null ? version.dated() : Words.day(version.approvedOn());
    }

    /** "version 2 (17 May 2013)". */
    static String named(Edition edition) {
        return "version " + edition.number() + " (" + when(edition) + ")";
    }

    static boolean isApproved(Edition edition) {
        return edition.approvedBy() != null;
    }

    /** Whether its content can be read; of versions approved before contents were kept it cannot. */
    static boolean isKept(Edition edition) {
        return edition.title() != null;
    }

    /** "12 actions were added and 1 was removed; 40 stayed as they were." */
    static String said(Tally tally) {
        List<String> changes = new ArrayList<>();
        add(changes, tally.added(), "added");
        add(changes, tally.changed(), "changed");
        add(changes, tally.removed(), "removed");
        String stayed = tally.unchanged() == 0 ? "." : "; " + tally.unchanged() + " stayed as "
                + (tally.unchanged() == 1 ? "it was." : "they were.");
        return changes.isEmpty() ? "no action changed." : joined(changes) + stayed;
    }

    private static void add(List<String> changes, int number, String verb) {
        if (number > 0) {
            String noun = !changes.isEmpty() ? "" : number == 1 ? "action " : "actions ";
            changes.add(number + " " + noun + (number == 1 ? "was " : "were ") + verb);
        }
    }

    private static String joined(List<String> changes) {
        int last = changes.size() - 1;
        return last == 0 ? changes.get(0) : String.join(", ", changes.subList(0, last)) + " and " + changes.get(last);
    }

    /** What the owner knows as "minor". */
    static String key(Enum<?> constant) {
        return WireNames.of(constant);
    }

    /** "director", "programme manager or secretariat". */
    static String deciders(AmendmentRule rule) {
        return rule.approvers().stream().map(role -> WireNames.of(role).replace('-', ' ')).collect(Collectors.joining(" or "));
    }

    /** "consultation of Executive member". */
    static String said(Requirement asked) {
        return (asked.involvement() == Involvement.CONSULTED ? "consultation of " : "agreement of ") + asked.party();
    }

    /** "A minor amendment is approved by the director, after consultation of … and agreement of …." */
    static String said(AmendmentRule rule) {
        String kind = "A " + WireNames.of(rule.kind()) + " amendment is ";
        String who = rule.decidedBy() == null ? "approved by the " + deciders(rule)
                : "decided by " + rule.decidedBy() + " and recorded by the " + deciders(rule);
        String with = rule.needsDecision() ? ", naming its decision" : "";
        String after = rule.requires().isEmpty() ? ""
                : ", after " + rule.requires().stream().map(VersionWords::said).collect(Collectors.joining(" and "));
        return kind + who + with + after + ".";
    }
}
