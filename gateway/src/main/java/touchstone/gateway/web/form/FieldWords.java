package touchstone.gateway.web.form;

import java.util.Locale;
import java.util.Map;
import touchstone.contracts.Problem;

/** How what is wrong with a field reads on a page: the API says it in words that follow the field's name. */
public final class FieldWords {
    /** What people call the fields whose names in the contract are not their own words. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("arrivedAt", "arrival"), Map.entry("asAt", "date"), Map.entry("approvedOn", "day"), Map.entry("claimed", "state"), Map.entry("dated", "day"),
            Map.entry("decidedBy", "body"), Map.entry("decidedOn", "day of the decision"), Map.entry("due", "new date"),
            Map.entry("exemptParagraph", "paragraph"), Map.entry("expiresOn", "last day"), Map.entry("from", "day"),
            Map.entry("first", "day of the first meeting"), Map.entry("into", "reference"), Map.entry("label", "purpose"), Map.entry("leftAt", "departure"), Map.entry("lateReason", "chair’s reason"), Map.entry("on", "day"),
            Map.entry("rag", "rating"), Map.entry("roles", "choice of what they may do"), Map.entry("signIn", "sign-in"), Map.entry("slug", "short name"),
            Map.entry("text", "text"), Map.entry("until", "last day"), Map.entry("verbs", "choice of what it may do"),
            Map.entry("answeredBy", "sender of the answer"), Map.entry("answeredOn", "day of the answer"), Map.entry("assessedOn", "day"), Map.entry("closedOn", "day"),
            Map.entry("completedOn", "day"), Map.entry("dueOn", "promised day"), Map.entry("endsAt", "end"), Map.entry("replyBy", "day for the answer"),
            Map.entry("sentOn", "day"), Map.entry("startsAt", "start"),
            Map.entry("knownOn", "day since when it is known"), Map.entry("reportedOn", "day of the report"), Map.entry("stated", "value"));

    private FieldWords() {}

    /** "The short name is taken; choose another." A sentence stays as it is. */
    public static String sentence(Problem.Item item) {
        String detail = item.detail();
        if (detail.isEmpty() || !Character.isLowerCase(detail.charAt(0))) {
            return detail;
        }
        String subject = item.field() == null ? "" : "The " + name(item.field()) + " ";
        String words = subject.isEmpty() ? Character.toUpperCase(detail.charAt(0)) + detail.substring(1) : subject + detail;
        return words.endsWith(".") ? words : words + ".";
    }

    /** "Short name". */
    static String label(String field) {
        String name = name(field);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** Of the last named part of a path: "number done" of "counts[1].numberDone"; a row's id belongs to no name. */
    private static String name(String path) {
        String last = path.replaceAll("\\[\\d*]$|-[0-9a-f-]{36}$", "").replaceAll(".*\\.", "");
        return NAMES.getOrDefault(last, last.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT));
    }
}
