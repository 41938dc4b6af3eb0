package touchstone.metrics.disclosure;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.metrics.Council.row;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.metrics.Council;
import touchstone.platform.testing.Person;
import touchstone.platform.testing.TestDatabase;

/** Ways in which somebody who does not sign in once learned a small count. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class KnownLeaksTest {
    private static final Council COUNCIL = new Council("known-leaks");
    private static final String TEAMS = "\"dimensions\": [{\"by\": \"team\", \"parts\": [{\"name\": \"East\"}, {\"name\": \"North\"}, {\"name\": \"South\"}]}]";

    @Test
    void a_table_whose_rows_and_columns_each_hide_two_cells() {
        COUNCIL.counts("rank", "count", "quarterly", "\"addsUp\": \"flow\", " + TEAMS);
        int[][] cells = {{20, 3, 30, 11}, {9, 4, 12, 17}, {8, 25, 2, 40}};
        List<String> teams = List.of("East", "North", "South");
        List<String> rows = new ArrayList<>();
        Attacker attacker = new Attacker();
        int all = 0;
        int[] quarters = new int[4];
        for (int team = 0; team < 3; team++) {
            int year = 0;
            for (int quarter = 0; quarter < 4; quarter++) {
                rows.add(count("rank", "2012/13 Q" + (quarter + 1), teams.get(team), cells[team][quarter]));
                quarters[quarter] += cells[team][quarter];
                year += cells[team][quarter];
            }
            rows.add(count("rank", "2012/13", teams.get(team), year));
            String of = teams.get(team);
            attacker.sum(List.of("2012/13" + of, "2012/13 Q1" + of, "2012/13 Q2" + of, "2012/13 Q3" + of, "2012/13 Q4" + of));
            all += year;
        }
        for (int quarter = 0; quarter < 4; quarter++) {
            rows.add(count("rank", "2012/13 Q" + (quarter + 1), null, quarters[quarter]));
            String period = "2012/13 Q" + (quarter + 1);
            attacker.sum(List.of(period, period + "East", period + "North", period + "South"));
        }
        rows.add(count("rank", "2012/13", null, all));
        attacker.sum(List.of("2012/13", "2012/13East", "2012/13North", "2012/13South"));
        attacker.sum(List.of("2012/13", "2012/13 Q1", "2012/13 Q2", "2012/13 Q3", "2012/13 Q4"));
        COUNCIL.showsTogether(rows.toArray(String[]::new));
        Map<String, Integer> seen = seen("rank");
        seen.forEach(attacker::knows);
        assertTrue(seen.size() > 10, "nearly all is withheld: " + seen);
        for (String small : List.of("2012/13 Q2East", "2012/13 Q2North", "2012/13 Q3South")) {
            assertTrue(attacker.canBe(small, 0, 1) && attacker.canBe(small, 5, 400), small + " from " + seen);
        }
    }

    @Test
    void a_part_suppressed_at_its_source_beside_the_total_and_the_rest() {
        COUNCIL.counts("sourced", "count", "annual", "\"addsUp\": \"flow\", " + TEAMS);
        COUNCIL.showsTogether(count("sourced", "2012/13", null, 100), count("sourced", "2012/13", "East", 60), count("sourced", "2012/13", "North", 37),
                row("sourced", "2012/13", "\"missing\": \"suppressed\", " + team("South")));
        assertEquals(Map.of("2012/13", 100, "2012/13North", 37), seen("sourced"));
    }

    @Test
    void a_total_with_one_part_not_recorded() {
        COUNCIL.counts("unrecorded", "count", "annual", "\"addsUp\": \"flow\", " + TEAMS);
        COUNCIL.showsTogether(count("unrecorded", "2012/13", null, 60), count("unrecorded", "2012/13", "East", 29), count("unrecorded", "2012/13", "North", 29));
        assertEquals(Map.of("2012/13", 60, "2012/13North", 29), seen("unrecorded"));
    }

    @Test
    void the_same_page_read_before_and_after_a_small_part_was_accepted() {
        COUNCIL.measures("before-after", "count");
        Map<String, Integer> known = new HashMap<>();
        for (String row : List.of(count("before-after", "2012/13", null, 31), count("before-after", "2012/13", "North", 29), count("before-after", "2012/13", "South", 2))) {
            COUNCIL.shows(row);
            known.putAll(seen("before-after"));
        }
        assertEquals(Map.of("2012/13", 31), known);
    }

    @Test
    void a_proportion_whose_numbers_other_indicators_tell() {
        COUNCIL.measures("told", "percentage");
        COUNCIL.counts("told-all", "count", "annual", "\"relations\": [{\"kind\": \"denominator-of\", \"indicator\": \"told\"}]");
        COUNCIL.counts("told-some", "count", "annual", "\"relations\": [{\"kind\": \"numerator-of\", \"indicator\": \"told\"}]");
        COUNCIL.shows(count("told-all", "2012/13", null, 31), count("told-some", "2012/13", null, 29),
                row("told", "2012/13", "\"numerator\": 29, \"denominator\": 31"));
        assertEquals(Map.of("2012/13", 31), seen("told-all"));
        assertEquals(Map.of(), seen("told-some"));
        assertEquals(Map.of(), seen("told"));
    }

    @Test
    void a_rate_of_a_population_that_is_known() {
        COUNCIL.measures("rated", "rate-per-10000");
        COUNCIL.counts("population", "count", "annual", "\"relations\": [{\"kind\": \"denominator-of\", \"indicator\": \"rated\"}]");
        COUNCIL.shows(count("population", "2012/13", null, 31_000), row("rated", "2012/13", "\"stated\": 1.0"), row("rated", "2011/12", "\"stated\": 1.0"));
        COUNCIL.shows(row("rated", "2010/11", "\"denominator\": 31000, \"stated\": 1.0"));
        Person.VISITOR.asks().get(COUNCIL.at("/indicators/rated/readings")).then().body("items.value", contains(null, 1.0f, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"29 of the 31 were seen", "All but two of them", "Twenty-nine were seen", "93.5 %", "94 % were seen"})
    void commentary_that_spells_a_withheld_figure_out(String text) {
        String code = "spelled-" + Math.abs(text.hashCode());
        COUNCIL.measures(code, "percentage", "outcome", "high", null);
        COUNCIL.shows(row(code, "2012/13", "\"numerator\": 29, \"denominator\": 31, \"note\": \"%s\"".formatted(text)),
                row(code, "2011/12", "\"numerator\": 50, \"denominator\": 100, \"note\": \"%s\"".formatted(text)));
        says("\"stage\": \"outcome\", \"period\": \"2012/13\"", text, "commentary");
        says("\"indicator\": \"%s\", \"period\": \"2013/14\"".formatted(code), text, "commentary");
        Person.VISITOR.asks().get(COUNCIL.at("/commentary?stage=outcome")).then().body("items", empty());
        Person.VISITOR.asks().get(COUNCIL.at("/indicators/" + code + "/readings")).then()
                .body("items.note", contains(nullValue(), nullValue())).body("items.value", contains(null, 50.0f));
    }

    @Test
    void weeks_under_the_total_of_their_month() {
        COUNCIL.counts("weekly", "count", "weekly", "\"subject\": \"children\"");
        COUNCIL.showsTogether(count("weekly", "2013-03", null, 40), count("weekly", "2013-03-08", null, 20), count("weekly", "2013-03-15", null, 10),
                count("weekly", "2013-03-22", null, 7), count("weekly", "2013-03-29", null, 3));
        assertEquals(Map.of("2013-03", 40, "2013-03-15", 10, "2013-03-22", 7), seen("weekly"));
    }

    @Test
    void a_rounded_percentage_of_a_number_that_is_given() {
        COUNCIL.measures("rounded", "percentage");
        COUNCIL.shows(row("rounded", "2012/13", "\"denominator\": 31, \"stated\": 6.5"), row("rounded", "2011/12", "\"denominator\": 31, \"stated\": 48.4"));
        Person.VISITOR.asks().get(COUNCIL.at("/indicators/rounded/readings")).then().body("items.value", contains(null, 48.4f));
    }

    @Test
    void a_withheld_verdict_told_by_a_headline() {
        COUNCIL.measures("care-plans-late", "percentage", "input", "low", null);
        COUNCIL.shows(row("care-plans-late", "2012/13", "\"numerator\": 2, \"denominator\": 31"));
        says("\"stage\": \"input\", \"period\": \"2012/13\"", "We meet our target for care-plans-late", "headline");
        says("\"indicator\": \"care-plans-late\", \"period\": \"2012/13 Q4\"", "The target is met", "headline");
        says("\"stage\": \"input\", \"period\": \"2012/13\"", "Contacts keep rising", "headline");
        Person.VISITOR.asks().get(COUNCIL.at("/commentary?stage=input")).then().body("items.text", contains("Contacts keep rising"));
    }

    @Test
    void a_revision_number_that_moves() {
        COUNCIL.measures("moving", "count");
        COUNCIL.shows(row("moving", "2012/13", "\"stated\": 3, \"reportedOn\": \"2013-05-01\""));
        String before = Person.VISITOR.asks().get(COUNCIL.at("/indicators/moving/readings")).then()
                .body("items.revision", contains(1)).extract().path("items").toString();
        COUNCIL.shows(row("moving", "2012/13", "\"stated\": 4, \"reportedOn\": \"2013-06-01\""));
        assertEquals(before, Person.VISITOR.asks().get(COUNCIL.at("/indicators/moving/readings")).path("items").toString());
        String told = Person.VISITOR.asks().get(COUNCIL.at("/indicators/moving/readings")).path("items[0].id");
        Person.VISITOR.asks().get(COUNCIL.at("/indicators/moving/readings/" + told + "/revisions")).then().body("items.revision", contains(1));
        String id = COUNCIL.director().asks().get(COUNCIL.at("/indicators/moving/readings")).path("items[0].id");
        Person.VISITOR.asks().get(COUNCIL.at("/indicators/moving/readings/" + id + "/revisions")).then().statusCode(404);
    }

    @Test
    void only_figures_about_children_are_withheld() {
        COUNCIL.counts("vacancies", "count", "annual", "\"subject\": \"staff\"");
        COUNCIL.counts("rare", "count", "annual", "\"threshold\": 9");
        COUNCIL.shows(count("vacancies", "2012/13", null, 2), count("rare", "2012/13", null, 9), count("rare", "2011/12", null, 10));
        assertEquals(Map.of("2012/13", 2), seen("vacancies"));
        assertEquals(Map.of("2011/12", 10), seen("rare"));
    }

    @Test
    void a_release_is_previewed_and_kept_with_what_it_showed_and_withheld() {
        Council council = new Council("releases");
        council.measures("released", "count");
        council.submits(count("released", "2012/13", "North", 30), count("released", "2012/13", "South", 3)).statusCode(201);
        council.director().asks().get(council.at("/releases/preview")).then().statusCode(200)
                .body("shown.breakdown.name", contains("North")).body("withheld.breakdown.name", contains("South"));
        council.director().asks().get(council.at("/releases")).then().body("items", empty());
        List<String> waiting = council.director().asks().get(council.at("/readings")).path("items.id");
        waiting.forEach(id -> council.accepts("released/readings/" + id));
        council.director().asks().get(council.at("/releases")).then().statusCode(200).body("items.madeBy", contains("Director", "Director"))
                .body("items[0].withheld.breakdown.name", contains("South")).body("items[1].shown.breakdown.name", contains("North"));
        council.director().asks().get(council.at("/releases/preview")).then().body("shown", empty()).body("withheld", empty());
    }

    private static void says(String subject, String text, String kind) {
        COUNCIL.manager().asks().body("{%s, \"kind\": \"%s\", \"text\": \"%s\", \"open\": true}".formatted(subject, kind, text))
                .post(COUNCIL.at("/commentary")).then().statusCode(201).body("open", equalTo(true));
    }

    /** What somebody who does not sign in reads, by period and team. */
    private static Map<String, Integer> seen(String code) {
        List<Map<String, Object>> readings = Person.VISITOR.asks().get(COUNCIL.at("/indicators/" + code + "/readings?limit=200")).path("items");
        Map<String, Integer> seen = new HashMap<>();
        readings.stream().filter(reading -> reading.get("value") != null).forEach(reading -> seen.put(reading.get("period") + part(reading.get("breakdown")),
                ((Number) reading.get("value")).intValue()));
        return seen;
    }

    private static String part(Object breakdown) {
        return breakdown == null ? "" : String.valueOf(((Map<?, ?>) breakdown).get("name"));
    }

    private static String count(String code, String period, String team, int count) {
        return row(code, period, "\"stated\": " + count + (team == null ? "" : ", " + team(team)));
    }

    private static String team(String name) {
        return "\"breakdown\": {\"by\": \"team\", \"name\": \"" + name + "\"}";
    }
}
