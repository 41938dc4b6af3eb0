package touchstone.plans;

import static java.nio.charset.StandardCharsets.UTF_8;
import static touchstone.plans.People.COUNCIL;
import static touchstone.plans.People.MANAGER;
import static touchstone.plans.PlanCalls.Things.CO_LED;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import touchstone.platform.testing.Someone;
import touchstone.platform.testing.Supply;
import touchstone.platform.testing.http.Response;

/** One good request for each operation on a file of evidence, each with a fresh draft of the council's. */
final class EvidenceCalls {
    private static final AtomicInteger SENT = new AtomicInteger();

    private final String collection;

    private EvidenceCalls() {
        Programme programme = new Programme("2013-02-15");
        collection = programme.base + "/actions/" + programme.action(programme.recommendation(1, "ongoing"), 1, CO_LED) + "/evidence/";
    }

    static Map<String, Function<Someone, Response>> all() {
        EvidenceCalls calls = new EvidenceCalls();
        return Map.of(
                "uploadEvidenceFile", Supply.of(calls::draft, calls::upload),
                "submitEvidenceDraft", Supply.of(calls::uploaded, (person, draft) -> person.asks().post(draft + "/submission")),
                "withdrawEvidence", Supply.of(calls::draft, (person, draft) -> person.asks().delete(draft)),
                "downloadEvidenceFile draft", Supply.of(calls::uploaded, (person, draft) -> person.asks().get(draft + "/file")),
                "downloadEvidenceFile submitted", Supply.of(calls::submitted, (person, sent) -> person.asks().get(sent + "/file")),
                "downloadEvidenceFile accepted", Supply.of(calls::accepted, (person, sent) -> person.asks().get(sent + "/file")));
    }

    private String draft() {
        return collection + COUNCIL.asks().body("""
                {"kind": "output", "title": "Audits", "dated": "2013-02-22"}""").post(collection).then().statusCode(201).extract().path("id");
    }

    private String uploaded() {
        String draft = draft();
        upload(COUNCIL, draft).then().statusCode(200);
        return draft;
    }

    private String submitted() {
        String uploaded = uploaded();
        COUNCIL.asks().post(uploaded + "/submission").then().statusCode(200);
        return uploaded;
    }

    private String accepted() {
        String submitted = submitted();
        MANAGER.asks().post(submitted + "/acceptance").then().statusCode(200);
        return submitted;
    }

    private Response upload(Someone person, String evidence) {
        return person.asks().contentType("application/octet-stream").body(("audited,29,file," + SENT.incrementAndGet()).getBytes(UTF_8))
                .put(evidence + "/file?name=audits.csv");
    }
}
