package touchstone.gateway.web.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.gateway.status.words.Words;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1 day late", "29, 29 days late", "364, 364 days late", "365, 1 year late", "394, 1 year late",
        "395, 1 year 1 month late", "729, 1 year 11 months late", "730, 2 years late", "820, 2 years 3 months late",
        "4905, 13 years 5 months late"})
    void lateness_is_told_in_days_for_a_year_and_in_years_and_months_after_that(int days, String words) {
        assertEquals(words, Words.late(days));
    }
}
