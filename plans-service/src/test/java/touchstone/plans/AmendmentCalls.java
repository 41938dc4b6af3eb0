package touchstone.plans;


import io.restassured.response.Response;
import java.util.Map;
import java.util.function.Function;
import touchstone.platform.testing.Person;

/** One good request for each operation on versions and amendments, each on a fresh amended plan. */
final class AmendmentCalls {
    private static final String CLOSING = "{\"reason\": \"Not now\"}";

    private AmendmentCalls() {}

    static Map<String, Function<Person, Response>> all() {
        Amended draft = Amended.minor(new Programme("2013-02-15"));
        Amended published = Amended.minor(new Programme("2013-02-15").published());
        Map<String, Function<Person, Response>> calls = new java.util.HashMap<>(Map.of(
                "listAmendments", person -> person.asks().get(draft.amendments()),
                "getAmendment", person -> person.asks().get(draft.address()),
                "getAmendmentRule", person -> person.asks().get(draft.rule("minor")),
                "proposeAmendment", person -> person.asks().body(Amended.proposal("minor"))
                        .post(Amended.approved(new Programme("2013-02-15")) + "/amendments"),
                "recordConsultation", person -> person.asks().body(Amended.part("consulted", "Children's Trust Board"))
                        .post(draft.address() + "/consultations"),
                "approveAmendment minor", person -> person.asks().body(Amended.APPROVAL)
                        .post(Amended.minor(new Programme("2013-02-15")).met().address() + "/approval"),
                "approveAmendment major", person -> person.asks().body(Amended.BY_THE_EXECUTIVE)
                        .post(Amended.major(new Programme("2013-02-15")).address() + "/approval"),
                "refuseAmendment minor", person -> person.asks().body(CLOSING)
                        .post(Amended.minor(new Programme("2013-02-15")).address() + "/refusal"),
                "refuseAmendment major", person -> person.asks().body(CLOSING)
                        .post(Amended.major(new Programme("2013-02-15")).address() + "/refusal"),
                "withdrawAmendment", person -> person.asks().body(CLOSING)
                        .post(Amended.minor(new Programme("2013-02-15")).address() + "/withdrawal")));
        calls.put("setAmendmentRule", AmendmentCalls::setTheGeneralRule);
        calls.put("withdrawAction", person -> {
            Programme programme = new Programme("2013-02-15");
            String action = programme.action(programme.recommendation(1, "ongoing"), 1, "");
            return person.asks().header("If-Match", "*").body("{\"on\": \"2013-06-01\", \"reason\": \"Done by another\"}")
                    .post(programme.base + "/actions/" + action + "/withdrawal");
        });
        Map.of("listVersions", "", "getVersion", "/1", "listVersionActions", "/1/actions", "compareVersions", "/1/differences/2",
                "listDifferences", "/1/differences/2/actions").forEach((operation, path) -> {
                    calls.put(operation + " draft", person -> person.asks().get(draft.plan() + "/versions" + path));
                    calls.put(operation + " published", person -> person.asks().get(published.plan() + "/versions" + path));
                });
        return calls;
    }

    /** The rule for major amendments as it is anyway, so that the other tests keep theirs. */
    private static Response setTheGeneralRule(Person person) {
        return person.asks().header("If-Match", "*").body("""
                {"approvers": ["programme-manager", "secretariat"], "decidedBy": "Executive", "needsDecision": true, "requires": []}""")
                .put("/api/plans/" + People.ISLE + "/amendment-rules/major");
    }
}
