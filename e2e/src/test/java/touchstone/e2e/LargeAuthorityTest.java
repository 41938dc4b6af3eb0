package touchstone.e2e;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/** An authority of very many actions is as little trouble to everybody as any other. */
@Isolated("it times answers")
@ExtendWith(Suite.class)
class LargeAuthorityTest {
    private static final int ACTIONS = 20_000;
    private static final int VISITORS = 20;
    private static final List<IntFunction<String>> PAGES = List.of(visitor -> "", visitor -> "/plan?agency=police&limit=" + (20 + visitor),
            visitor -> "/actions/A" + (1 + visitor * 900), visitor -> "/recommendations/R" + (1 + visitor), visitor -> "?asAt=2013-06-" + (10 + visitor % 20));

    @BeforeAll
    static void thereIsOne() throws SQLException {
        administrator("/api/authorities", "{\"slug\": \"crowded\", \"name\": \"Crowded\"}");
        administrator("/api/authorities/crowded/agencies", "{\"slug\": \"police\", \"name\": \"Police\", \"kind\": \"police\"}");
        Suite.sql("plans", CROWD);
        for (int time = 0; time < 2_000 && !given().accept("text/html").get("/crowded").asString().contains("R20"); time++) {
            given().get("/api/plans/crowded/plans"); // until the feed has told
        }
    }

    @Test
    void twenty_who_open_it_at_once_are_served_and_so_is_everybody_else() {
        long gateway = Suite.pid("gateway");
        ExecutorService visitors = Executors.newFixedThreadPool(VISITORS);
        List<CompletableFuture<Void>> all = IntStream.range(0, VISITORS)
                .mapToObj(visitor -> CompletableFuture.runAsync(() -> visit(visitor), visitors)).toList();
        for (int look = 0; look < 10; look++) {
            open("/stockton-on-tees?lead=agency-" + look);
        }
        all.forEach(CompletableFuture::join);
        visitors.shutdown();
        assertTrue(given().accept("text/html").get("/crowded").asString().contains("R20"), "plans is there after the crowd as before");
        assertEquals(gateway, Suite.pid("gateway"), "it is the same process still");
    }

    private static void visit(int visitor) {
        PAGES.forEach(page -> open("/crowded" + page.apply(visitor)));
    }

    /** Who is asked to come again does. */
    private static void open(String page) {
        int status = 503;
        for (int time = 0; time < 10 && status == 503; time++) {
            status = given().accept("text/html").get(page).statusCode();
        }
        assertEquals(200, status, page);
    }

    private static void administrator(String address, String body) {
        given().auth().preemptive().basic("administrator", Suite.administratorsPassword()).contentType(ContentType.JSON).body(body)
                .post(address).then().statusCode(201);
    }

    private static final String CROWD = """
            alter table action disable trigger user;
            alter table progress_update disable trigger user;
            insert into plan (id, version, authority, reference, title, state) values (uuidv7(), 0, 'crowded', 'plan', 'Plan', 'PUBLISHED');
            insert into inspection (id, version, authority, reference, kind, title, inspectorate, judgement, state)
            values (uuidv7(), 0, 'crowded', 'visit', 'INSPECTION', 'Visit', 'Ofsted', 'NOT_JUDGED', 'PUBLISHED');
            insert into recommendation (id, version, authority, inspection, reference, number, text, timescale, lead_agency, parts)
            select uuidv7(), 0, 'crowded', i.id, 'R' || n, n, 'Ask', 'ONGOING', 'police', '[]'
              from inspection i, generate_series(1, 20) n where i.authority = 'crowded';
            insert into action (id, version, authority, plan, recommendation, reference, sort_key, text, lead_agency, co_leads,
                                original_due, due, counts)
            select uuidv7(), 0, 'crowded', p.id, r.id, 'A' || n, 'A' || lpad(n::text, 6, '0'), 'Audit every case.', 'police', '{}',
                   date '2013-01-01' + n %% 700, date '2013-01-01' + n %% 700, '[{"of": "audits", "done": 0, "total": 73}]'
              from plan p join recommendation r on r.authority = p.authority join generate_series(1, %d) n on n %% 20 + 1 = r.number
             where p.authority = 'crowded';
            insert into action_agency (authority, agency, sort_key, action)
            select authority, lead_agency, sort_key, id from action where authority = 'crowded' on conflict do nothing;
            insert into progress_update (id, version, authority, action, agency, author, narrative, claimed, as_at, counts, state)
            select uuidv7(), 0, 'crowded', id, 'police', 'Officer', 'Going on', 'IN_PROGRESS', date '2013-03-01', '[]', 'ACCEPTED'
              from action where authority = 'crowded';
            alter table action enable trigger user;
            alter table progress_update enable trigger user;
            analyze;
            insert into event (type, authority, subject, data)
            values ('plan.published', 'crowded', 'touchstone:plans:plan:crowded', '{}')""".formatted(ACTIONS);
}
