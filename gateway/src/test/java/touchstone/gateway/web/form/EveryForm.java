package touchstone.gateway.web.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import touchstone.contracts.Role;
import touchstone.gateway.Browser;
import touchstone.gateway.Callers;
import touchstone.gateway.Recorded;
import touchstone.platform.problem.WireNames;

/** Every form of the gateway's pages, as whoever may do everything sees them. */
final class EveryForm {
    private static final String COUNCIL = "/api/authorities/isle-of-wight";
    private static final String CLOSING = COUNCIL + "/closing";
    private static final Map<String, String> LATER = Map.ofEntries(
            Map.entry("\"sign-off\"", "\"reopen\""),
            Map.entry("\"add-outcome\"", "\"correct\""),
            Map.entry("\"override\"", "\"end-override\""),
            Map.entry("\"record-apologies\"", "\"open\""),
            Map.entry("\"circulate\"", "\"confirm\""),
            Map.entry("\"open\": true", "\"open\": false"),
            Map.entry("\"add-phase\"", "\"amend\""),
            Map.entry("\"add-workstream\"", "\"publish\""),
            Map.entry("[\"accept\", \"reject\"]", "[\"submit\", \"withdraw\"]"),
            Map.entry("\"signedOff\": null", "\"signedOff\": {\"id\": \"01a1fd22-0000-7000-8000-000000000001\", \"body\": \"Improvement Board\", \"decidedOn\": \"2013-03-12\", \"fromPaper\": true, \"recordedBy\": \"Secretary\"}"),
            Map.entry("\"re-date\"", "\"reopen\""),
            Map.entry("\"assess\"", "\"reopen\""),
            Map.entry("\"retiredFrom\": null", "\"retiredFrom\": \"2014-04-01\""),
            Map.entry("\"send\"", "\"answer\""));

    private static List<ServedForm> served;

    private EveryForm() {}

    /** What the owners say of the same things when more has been done. */
    static String later(String recorded) {
        String told = recorded;
        for (Map.Entry<String, String> word : LATER.entrySet()) {
            told = told.replace(word.getKey(), word.getValue());
        }
        return told;
    }

    /** One of each, for pages as recorded and as they are later. */
    static List<ServedForm> served() {
        served = served == null ? serve() : served;
        return served;
    }

    private static List<ServedForm> serve() {
        Browser everybody = everybody();
        Browser administrator = Browser.signedIn("administrator", Callers.administratorsPassword());
        Stream<ServedForm> administrators = Stream.of("", "/isle-of-wight", "/isle-of-wight/accounts/everybody", "/isle-of-wight/accounts/nobody", "/isle-of-wight/bank-holidays")
                .flatMap(page -> ServedForm.on("/administration" + page, administrator));
        Stream<ServedForm> credentials = ServedForm.on("/isle-of-wight/credentials", administrator)
                .collect(Collectors.toMap(form -> form.action().replaceAll(".*/", ""), Function.identity(), (one, alike) -> one)).values().stream();
        return Stream.of(shown(everybody, UnaryOperator.identity()), shown(everybody, EveryForm::later), administrators, credentials, closed(administrator),
                        ServedForm.on("/account", everybody), ServedForm.on("/sign-in", new Browser("none", "none")))
                .flatMap(Function.identity())
                .collect(Collectors.toMap(ServedForm::action, Function.identity(), (one, same) -> one, LinkedHashMap::new)).values().stream().toList();
    }

    private static Stream<ServedForm> shown(Browser browser, UnaryOperator<String> told) {
        Recorded.instead = told;
        try {
            return Stream.of("actions/A2.1", "actions/A2.1/edit", "inspections", "inspections/safeguarding-2013", "inspections/protection-2012", "recommendations/R2", "plan/phases", "plan/outlines", "plan/improvement-action-plan/outline", "plan/improvement-action-plan/amendments", "review", "figures/review", "figures/enter?period=2013-03-31", "figures/layout",
                            "governance/new-body", "bodies/improvement-board/set-up",
                            "meetings/01a1fcd0-08fd-705f-8114-59d2f87680a3", "meetings/01a1fcd0-08fd-705f-8114-59d2f8768000",
                            "meetings/01a1fcd0-08fd-705f-8114-59d2f87680a3/items/01a1fcd0-0940-7cd5-899c-5e95efafeb12/subjects?text=audit",
                            "meetings/01a1fcd0-08fd-705f-8114-59d2f8768000/live",
                            "governance/year", "governance/escalations", "governance/actions", "governance/actions/01a1fcd0-0940-7cd5-899c-5e95efafeb12",
                            "governance/risks", "governance/risks/01a1fcd0-0940-7cd5-899c-5e95efafeb13",
                            "governance/letters", "governance/letters/01a1fcd0-0940-7cd5-899c-5e95efafeb12", "metrics", "metrics/protection-audits", "metrics/protection-audits/edit", "metrics/protection-audits/counting", "figures/indicators/new", "judgements")
                    .flatMap(page -> ServedForm.on("/isle-of-wight/" + page, browser)).toList().stream();
        } finally {
            Recorded.instead = UnaryOperator.identity();
        }
    }

    /** What is offered for a programme that was closed. */
    private static Stream<ServedForm> closed(Browser administrator) {
        Callers.administrator().body("{\"on\": \"2013-06-13\", \"because\": \"Its end\"}").put(CLOSING);
        try {
            return ServedForm.on("/administration/isle-of-wight", administrator).toList().stream();
        } finally {
            Callers.administrator().delete(CLOSING);
        }
    }

    private static Browser everybody() {
        Callers.council("isle-of-wight");
        Map.of("childrens-services", "Children’s Services", "isle-of-wight", "Council").forEach((slug, name) -> Callers.administrator()
                .body("{\"slug\": \"%s\", \"name\": \"%s\", \"kind\": \"council\"}".formatted(slug, name)).post(COUNCIL + "/agencies"));
        Callers.secret("isle-of-wight");
        open("nobody");
        Callers.administrator().post(COUNCIL + "/accounts/nobody/ending");
        return Browser.signedIn("everybody", open("everybody"));
    }

    private static String open(String signIn) {
        String roles = Stream.of(Role.PARTNER, Role.SECRETARIAT, Role.PROGRAMME_MANAGER, Role.DIRECTOR, Role.ADMINISTRATOR).map(WireNames::of)
                .collect(Collectors.joining("\", \""));
        return Callers.administrator().body("{\"signIn\": \"%s\", \"post\": \"Everybody\", \"agency\": \"childrens-services\", \"roles\": [\"%s\"]}"
                .formatted(signIn, roles)).post(COUNCIL + "/accounts").then().statusCode(201).extract().path("password");
    }
}
