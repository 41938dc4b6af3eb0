package touchstone.gateway.web.plan;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.platform.testing.http.RequestSpecification.given;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.contracts.Role;
import touchstone.gateway.Browser;
import touchstone.gateway.Callers;
import touchstone.gateway.Recorded;
import touchstone.platform.testing.http.Response;

/** A reference may hold whatever people write but a slash: every link to its page leads there. */
@QuarkusTest
@TestProfile(Recorded.Profile.class)
class OddReferencesTest {
    private static final String HOME = "/isle-of-wight";
    private static final String ACTION = "A 2?a=b&c#d%25;+ü*";
    private static final String RECOMMENDATION = "R 2 50% #1?ä'<b>";

    private static Browser manager;

    @BeforeEach
    void things_of_odd_names() {
        if (manager == null) {
            Callers.council("isle-of-wight");
            manager = Browser.signedIn("odd", Callers.open("isle-of-wight", "odd", Role.PROGRAMME_MANAGER, Role.SECRETARIAT)
                    .then().statusCode(201).extract().path("password"));
        }
        Recorded.renamed = Map.of("A2.1", ACTION, "R2", RECOMMENDATION);
    }

    @AfterEach
    void names_are_as_recorded() {
        Recorded.renamed = Map.of();
    }

    @Test
    void every_link_to_them_leads_there() {
        List<String> pages = List.of(HOME, HOME + "/plan", HOME + "/review", HOME + "/actions/" + encoded(ACTION), HOME + "/actions/" + encoded(ACTION) + "/edit",
                HOME + "/recommendations/" + encoded(RECOMMENDATION));
        Set<String> links = pages.stream().flatMap(page -> links(read(page))).collect(toCollection(TreeSet::new));
        Set<String> expected = Set.of(HOME + "/actions/" + ACTION, HOME + "/actions/" + ACTION + "/edit", HOME + "/recommendations/" + RECOMMENDATION);
        Set<String> named = links.stream().map(link -> URLDecoder.decode(link.replaceFirst("[?#].*", "").replace("+", "%2B"), StandardCharsets.UTF_8)).collect(toCollection(TreeSet::new));
        assertTrue(named.containsAll(expected), named::toString);
        Set<String> astray = links.stream().filter(link -> link.matches(".*/(actions|recommendations)/[AR][ %?#].*"))
                .filter(link -> get(link).statusCode() != 200).collect(toCollection(TreeSet::new));
        assertEquals(Set.of(), astray);
    }

    private static Stream<String> links(Document page) {
        return Stream.of("href", "hx-get").flatMap(by -> page.select("[" + by + "^=" + HOME + "]").eachAttr(by).stream());
    }

    private static Document read(String page) {
        Response answer = get(page);
        assertEquals(200, answer.statusCode(), page);
        return Jsoup.parse(answer.asString());
    }

    private static Response get(String address) {
        return given().urlEncodingEnabled(false).followRedirects(false).accept("text/html").cookie("touchstone", manager.session())
                .get(address.replaceFirst("#.*", ""));
    }

    private static String encoded(String reference) {
        return URLEncoder.encode(reference, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    }
}
