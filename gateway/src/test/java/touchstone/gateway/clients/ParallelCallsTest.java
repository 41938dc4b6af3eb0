package touchstone.gateway.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchstone.gateway.Callers.council;
import static touchstone.platform.testing.http.RequestSpecification.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import touchstone.gateway.StandIns;
import touchstone.platform.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(value = StandIns.class, restrictToAnnotatedClass = true)
class ParallelCallsTest {

    @Test
    void more_pages_at_once_than_there_are_threads_all_come() {
        council("crewe");
        List.of("recommendations", "actions", "plans").forEach(
                list -> StandIns.answer("/api/plans/crewe/" + list, "{\"items\": [], \"next\": null}"));
        StandIns.answer("/api/metrics/crewe/indicators", "{\"items\": [], \"next\": null}");
        ExecutorService readers = Executors.newFixedThreadPool(250);
        List<CompletableFuture<Integer>> pages = IntStream.range(0, 250)
                .mapToObj(reader -> CompletableFuture.supplyAsync(() -> given().get("/api/status/crewe").statusCode(), readers))
                .toList();
        List<Integer> answers = pages.stream().map(CompletableFuture::join).distinct().toList();
        readers.shutdown();
        assertEquals(List.of(200), answers);
    }
}
