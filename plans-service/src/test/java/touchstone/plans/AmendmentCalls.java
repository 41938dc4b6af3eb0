package touchstone.plans;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import touchstone.platform.testing.Someone;
import touchstone.platform.testing.Supply;
import touchstone.platform.testing.http.Response;

/** One good request for each operation on versions and amendments, each on a fresh amended plan. */
final class AmendmentCalls {
    private static final String CLOSING = "{\"reason\": \"Not now\"}";

    private AmendmentCalls() {}

    static Map<String, Function<Someone, Response>> all() {
        Amended draft = Amended.minor(new Programme("2013-02-15"));
        Amended published = Amended.minor(new Programme("2013-02-15").published());
        Map<String, Function<Someone, Response>> calls = new java.util.HashMap<>(Map.of(
                "listAmendments", person -> person.asks().get(draft.amendments()),
                "getAmendment", person -> person.asks().get(draft.address()),
                "getAmendmentRule", person -> person.asks().get(draft.rule("minor")),
                "proposeAmendment", Supply.of(() -> Amended.approved(new Programme("2013-02-15")),
                        (person, plan) -> person.asks().body(Amended.proposal("minor")).post(plan + "/amendments")),
                "recordConsultation", person -> person.asks().body(Amended.part("consulted", "Children's Trust Board"))
                        .post(draft.address() + "/consultations"),
                "approveAmendment minor", closing(() -> minor().met(), Amended.APPROVAL, "/approval"),
                "approveAmendment major", closing(AmendmentCalls::major, Amended.BY_THE_EXECUTIVE, "/approval"),
                "refuseAmendment minor", closing(AmendmentCalls::minor, CLOSING, "/refusal"),
                "refuseAmendment major", closing(AmendmentCalls::major, CLOSING, "/refusal"),
                "withdrawAmendment", closing(AmendmentCalls::minor, CLOSING, "/withdrawal")));
        calls.put("setAmendmentRule", AmendmentCalls::setTheGeneralRule);
        PlanCalls.post(calls, "withdrawAction", t -> "/actions/" + t.action() + "/withdrawal",
                t -> "{\"on\": \"2013-06-01\", \"reason\": \"Done by another\"}");
        Map.of("listVersions", "", "getVersion", "/1", "listVersionActions", "/1/actions", "compareVersions", "/1/differences/2",
                "listDifferences", "/1/differences/2/actions").forEach((operation, path) -> {
                    calls.put(operation + " draft", person -> person.asks().get(draft.plan() + "/versions" + path));
                    calls.put(operation + " published", person -> person.asks().get(published.plan() + "/versions" + path));
                });
        return calls;
    }

    private static Function<Someone, Response> closing(Supplier<Amended> amended, String decision, String noun) {
        return Supply.of(amended, (person, one) -> person.asks().body(decision).post(one.address() + noun));
    }

    private static Amended minor() {
        return Amended.minor(new Programme("2013-02-15"));
    }

    private static Amended major() {
        return Amended.major(new Programme("2013-02-15"));
    }

    /** The rule for major amendments as it is anyway, so that the other tests keep theirs. */
    private static Response setTheGeneralRule(Someone person) {
        return person.asks().header("If-Match", "*").body("""
                {"approvers": ["programme-manager", "secretariat"], "decidedBy": "Executive", "needsDecision": true, "requires": []}""")
                .put("/api/plans/" + People.ISLE + "/amendment-rules/major");
    }
}
