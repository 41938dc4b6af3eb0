package touchstone.metrics;

import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static touchstone.contracts.Role.DIRECTOR;
import static touchstone.contracts.Role.PARTNER;
import static touchstone.contracts.Role.PROGRAMME_MANAGER;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import touchstone.platform.testing.Person;
import touchstone.platform.testing.http.ValidatableResponse;

/** An authority with its people and the steps they take again and again. */
public record Council(String authority) {
    private static final Pattern REPORTED = Pattern.compile("\"reportedOn\": (\"(19|20[01])[-0-9]+\")");

    public Person manager() {
        return Person.of("Programme manager", "council", authority, PROGRAMME_MANAGER);
    }

    /** Reviews what the manager submits. */
    public Person director() {
        return Person.of("Director", "council", authority, DIRECTOR);
    }

    public Person agency(String agency) {
        return Person.of(agency, agency, authority, PARTNER);
    }

    public String at(String path) {
        return "/api/metrics/" + authority + path;
    }

    /** An annual output indicator of one decimal, better when low, that is judged by any kind of period. */
    public void measures(String code, String unit) {
        measures(code, unit, "output", "low", null);
    }

    public void measures(String code, String unit, String stage, String polarity, String supplier) {
        manager().asks().body(indicator(code, unit, stage, polarity, supplier)).post(at("/indicators")).then().statusCode(201);
    }

    public static String indicator(String code, String unit, String stage, String polarity, String supplier) {
        return """
                {"code": "%s", "title": "Title of %1$s", "stage": "%s", "unit": "%s", "polarity": "%s", "precision": %d,
                 "frequency": "annual", "periods": ["month", "quarter", "year", "date"], "position": 0, "source": "Quarterly return", "definition": "As the return defines it", "knownOn": "1990-01-01"%s}"""
                .formatted(code, stage, unit, polarity, unit.equals("count") ? 0 : 1,
                        supplier == null ? "" : ", \"supplier\": \"" + supplier + "\"");
    }

    /** One row of figures, known since it was reported where that is long ago; {@code rest} holds further members. */
    public static String row(String indicator, String period, String rest) {
        Matcher reported = REPORTED.matcher(rest);
        String known = reported.find() ? ", \"knownOn\": " + reported.group(1) : "";
        return "{\"indicator\": \"%s\", \"period\": \"%s\", %s%s}".formatted(indicator, period, rest, known);
    }

    public static String batch(String... rows) {
        return "{\"readings\": [%s]}".formatted(String.join(",", rows));
    }

    public static String draft(String row) {
        return "{\"readings\": [%s], \"draft\": true}".formatted(row);
    }

    public ValidatableResponse submits(String... rows) {
        return manager().asks().body(batch(rows)).post(at("/readings")).then();
    }

    /** Submits and accepts. */
    public void shows(String... rows) {
        List<Map<String, String>> readings = submits(rows).statusCode(201).body("items.id", notNullValue()).extract().path("items");
        readings.forEach(reading -> accepts(reading.get("indicator") + "/readings/" + reading.get("id")));
    }

    /** The same, accepted all at once. */
    public void showsTogether(String... rows) {
        List<String> ids = submits(rows).statusCode(201).extract().path("items.id");
        String reviews = ids.stream().map(id -> "{\"reading\": \"" + id + "\", \"decision\": \"accept\"}").collect(Collectors.joining(","));
        director().asks().body("{\"reviews\": [" + reviews + "]}").post(at("/readings/reviews")).then()
                .statusCode(200).body("items.refused", everyItem(nullValue()));
    }

    /** The same indicator with what it declares of its counts. */
    public void counts(String code, String unit, String frequency, String counting) {
        String body = indicator(code, unit, "output", "low", null).replace("\"annual\"", "\"" + frequency + "\"");
        manager().asks().body(body.substring(0, body.lastIndexOf('}')) + ", \"counting\": {" + counting + "}}").post(at("/indicators")).then().statusCode(201);
    }

    /** @param reading CODE/readings/ID */
    public void accepts(String reading) {
        director().asks().post(at("/indicators/" + reading + "/acceptance")).then().statusCode(200);
    }
}
