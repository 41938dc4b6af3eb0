package touchstone.gateway.web.layout;

import io.quarkus.qute.TemplateExtension;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import touchstone.contracts.governance.decision.Decision;
import touchstone.gateway.status.Address;
import touchstone.gateway.status.words.Words;

/** Lets templates say {@link Words}, and {@link Address}. */
@TemplateExtension
final class WordsInTemplates {
    private WordsInTemplates() {}

    static String day(LocalDate date) {
        return Words.day(date);
    }

    static String day(OffsetDateTime moment) {
        return Words.day(moment);
    }

    static String moment(OffsetDateTime moment) {
        return Words.moment(moment);
    }

    static String shortDay(LocalDate date) {
        return Words.shortDay(date);
    }

    static String count(int number, String noun) {
        return Words.count(number, noun);
    }

    static String late(int days) {
        return Words.late(days);
    }

    static String sentence(String words) {
        return Words.sentence(words);
    }

    static String ended(String words) {
        return Words.ended(words);
    }

    static String brief(String text) {
        return Words.brief(text);
    }

    static String agency(String slug) {
        return Words.agency(slug);
    }

    /** A reference as it stands in the address of its page. */
    static String inAddress(String reference) {
        return Address.segment(reference);
    }

    static String decided(Decision decision) {
        return Words.decided(decision);
    }
}
