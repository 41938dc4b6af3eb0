package touchstone.gateway.status.words;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import touchstone.contracts.governance.body.Verb;
import touchstone.contracts.governance.decision.Decision;
import touchstone.contracts.governance.decision.Replacement;
import touchstone.platform.time.AsAt;
import touchstone.platform.time.Days;

/** How dates and counts read in plain English. */
public final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private static final int BRIEF = 110;

    private Words() {}

    /** "15 May 2013". */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** "15 May 2013" of a moment, in England. */
    public static String day(OffsetDateTime moment) {
        return DAY.format(moment.atZoneSameInstant(AsAt.ENGLAND));
    }

    /** "15 May 2013 at 14:05", in England. */
    public static String moment(OffsetDateTime moment) {
        return MOMENT.format(moment.atZoneSameInstant(AsAt.ENGLAND));
    }

    /** "3 Sep 2012", where room is short. */
    public static String shortDay(LocalDate date) {
        return SHORT.format(date);
    }

    /** "1 day", "29 days", "4 actions"; the plural is made with an s. */
    public static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** "29 days late"; from a year on "2 years 3 months late". */
    public static String late(int days) {
        return Days.words(days) + " late";
    }

    /** A sentence begins with a capital. */
    public static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** A sentence ends with a stop. */
    public static String ended(String words) {
        return words.matches("(?s).*[.!?]") ? words : words + ".";
    }

    /** The beginning of a long text, cut at a word: enough to recognise it by. */
    public static String brief(String text) {
        if (text.length() <= BRIEF) {
            return text;
        }
        int cut = text.lastIndexOf(' ', BRIEF);
        return text.substring(0, cut < BRIEF / 2 ? BRIEF : cut).replaceFirst("[,;:.]$", "") + "…";
    }

    /** An agency's slug as a name: "childrens-social-care" reads "Childrens social care". */
    public static String agency(String slug) {
        return sentence(slug.replace('-', ' '));
    }

    /** "approved", "approved, since rescinded", or "not approved" where it was not carried; "only recommended" without a quorum. */
    public static String decided(Decision decision) {
        return switch (decision.outcome()) {
            case CARRIED -> (decision.recommendationOnly() ? "only recommended" : decided(decision.verb())) + since(decision.replacedBy());
            case LOST -> "not " + decided(decision.verb());
            case DEFERRED -> "deferred";
            case REFERRED -> "referred to others";
            case WITHDRAWN -> "withdrawn";
        };
    }

    private static String since(Replacement later) {
        if (later == null) {
            return "";
        }
        return switch (later.kind()) {
            case SUPERSEDED -> ", since superseded";
            case RESCINDED -> ", since rescinded";
        };
    }

    /** What was done by a verb: "approved". */
    public static String decided(Verb verb) {
        return switch (verb) {
            case RECEIVE -> "received";
            case NOTE -> "noted";
            case COMMENT -> "commented on";
            case CHALLENGE -> "challenged";
            case ENDORSE -> "endorsed";
            case APPROVE -> "approved";
            case RECOMMEND -> "recommended";
            case REFER -> "referred";
            case ESCALATE -> "escalated";
        };
    }
}
