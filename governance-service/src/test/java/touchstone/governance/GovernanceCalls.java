package touchstone.governance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static touchstone.governance.Board.address;
import static touchstone.governance.Board.created;
import static touchstone.governance.Board.item;
import static touchstone.governance.Board.step;
import static touchstone.governance.People.ADMINISTRATOR;
import static touchstone.governance.People.CLERK;
import static touchstone.governance.People.GOVERNANCE;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import touchstone.platform.testing.Person;
import touchstone.platform.testing.Someone;
import touchstone.platform.testing.http.Response;
import touchstone.platform.time.AsAt;

/** One good request for each operation, each write on a fresh board of its own. */
final class GovernanceCalls {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String TO_COME = AsAt.today().plusDays(60).toString();
    private static final String DECISION = "{\"verb\": \"approve\", \"text\": \"The plan\"}";

    private static final String DONE = "{\"completedOn\": \"2013-05-10\", \"note\": \"All of it\"}";
    private static final String GONE = "{\"closedOn\": \"2013-06-13\", \"reason\": \"It has passed\"}";
    private static final String LETTER = "{\"kind\": \"letter\", \"sender\": \"Chair\", \"recipients\": [\"Minister\"], \"subject\": \"Progress\"%s}";

    private GovernanceCalls() {}

    static Map<String, Function<Someone, Response>> reads() {
        Board board = new Board();
        String held = board.held("2013-04-23", 3);
        String decision = decide(held, CLERK).path("id");
        Map<String, String> addresses = new HashMap<>(Map.of(
                "listBodies", GOVERNANCE + "/bodies",
                "getBody", GOVERNANCE + "/bodies/" + board.id,
                "listMembers", GOVERNANCE + "/bodies/" + board.id + "/members",
                "listMeetings", GOVERNANCE + "/meetings",
                "getMeeting planned", board.planned("2013-05-21"),
                "getMeeting published", board.published("2013-06-18"),
                "getAttendance unconfirmed", held + "/attendance",
                "listDecisions", GOVERNANCE + "/decisions",
                "getDecision of a held meeting", GOVERNANCE + "/decisions/" + decision,
                "getDecision of an open meeting", GOVERNANCE + "/decisions/" + decide(board.open("2013-07-16", 3), CLERK).path("id")));
        addresses.put("getAttendanceYear", body(board) + "/attendance?year=2013");
        addresses.put("listTerms", body(board) + "/terms");
        addresses.put("getMeetingDay", GOVERNANCE + "/bodies/" + board.id + "/meeting-days/2013-04-23");
        addresses.put("listBankHolidays", GOVERNANCE + "/bank-holidays");
        addresses.put("listAgendaVersions", held + "/agenda-versions");
        addresses.put("listMinutesVersions", held + "/minutes-versions");
        addresses.put("listMinutesComments", held + "/minutes-comments");
        addresses.put("listAgendaProposals", held + "/agenda-proposals");
        addresses.put("listPapers", held + "/papers");
        addresses.put("downloadPaper open", Papers.published(new Board(), "") + "/file");
        addresses.put("downloadPaper exempt", Papers.published(new Board(), ", \"exemptParagraph\": 2") + "/file");
        addresses.put("listLogActions", GOVERNANCE + "/log-actions");
        addresses.put("getLogAction of the seat", logged(board.open("2013-09-17", 3), "council"));
        addresses.put("getLogAction of another", logged(new Board("note").open("2013-04-23", 3), "police"));
        addresses.put("getLetter to neither", letter(", \"sentOn\": \"2013-06-13\""));
        addresses.put("getLetter of a body", letter(", \"body\": \"%s\"".formatted(board.id)));
        letterFiles(addresses, board);
        addresses.put("listRisks", GOVERNANCE + "/risks");
        addresses.put("getAttendance confirmed", confirmed(new Board()) + "/attendance");
        addresses.put("getDecision exempt", exempt(board));
        addresses.put("getRisk of a body", risk(", \"body\": \"%s\"".formatted(board.id)));
        addresses.put("getRisk of an agency", risk(", \"owner\": \"Police\""));
        addresses.put("getRisk of neither", risk(""));
        addresses.put("listGovernanceAudit", GOVERNANCE + "/audit");
        addresses.put("listLetters", GOVERNANCE + "/letters");
        addresses.put("listEscalations", GOVERNANCE + "/escalations");
        addresses.put("getEscalation", escalated());
        Map<String, Function<Someone, Response>> calls = new HashMap<>();
        addresses.forEach((operation, address) -> calls.put(operation, person -> person.asks().get(address)));
        return calls;
    }

    private static void letterFiles(Map<String, String> addresses, Board board) {
        Map.of("to neither", letter(", \"sentOn\": \"2013-06-13\""), "of a body", letter(", \"body\": \"%s\"".formatted(board.id))).forEach((whose, letter) -> {
            addresses.put("listLetterFiles " + whose, letter + "/files");
            addresses.put("downloadLetterFile " + whose, letter + "/files/" + enclosed(CLERK, letter).path("id") + "/content");
        });
    }

    private static Response enclosed(Someone person, String letter) {
        return person.asks().contentType("application/octet-stream").body(("enclosed " + COUNT.incrementAndGet()).getBytes(UTF_8)).post(letter + "/files?name=letter.txt");
    }

    static Map<String, Function<Someone, Response>> writes() {
        Map<String, Function<Someone, Response>> calls = new HashMap<>();
        bodies(calls);
        steps(calls);
        papers(calls);
        registers(calls);
        return calls;
    }

    private static void bodies(Map<String, Function<Someone, Response>> calls) {
        post(calls, "addBody", board -> GOVERNANCE + "/bodies", board -> """
                {"reference": "new-%d", "name": "Panel", "kind": "panel", "terms": {"verbs": ["comment"], "access": "public"}}""".formatted(COUNT.incrementAndGet()));
        post(calls, "changeCadence", board -> body(board) + "/cadence", board -> """
                {"cadence": "yearly", "from": "2014-01-01", "decidedBy": "Chair", "reason": "Steady", "consulted": ["Members"]}""");
        post(calls, "addReportingLine", board -> body(board) + "/reporting-lines",
                board -> "{\"to\": \"%s\", \"verbs\": [\"note\"]}".formatted(new Board().id));
        put(calls, "correctBody", GovernanceCalls::body, board -> "{\"name\": \"Board\", \"kind\": \"board\", \"reason\": \"Misspelt\"}");
        bodyTerms(calls);
        post(calls, "planMeetingSeries", board -> body(board) + "/meeting-series", board -> "{\"first\": \"2035-04-10\", \"until\": \"2035-06-30\"}");
        post(calls, "addMember", board -> body(board) + "/members", board -> "{\"post\": \"Nurse\", \"role\": \"adviser\", \"voting\": false}");
        post(calls, "addMembers", board -> body(board) + "/seatings",
                board -> "{\"members\": [{\"post\": \"Nurse\", \"role\": \"adviser\", \"voting\": false}]}");
        put(calls, "correctMembership", board -> body(board) + "/members/" + board.members.get(1),
                board -> "{\"reason\": \"Misspelt\", \"member\": {\"post\": \"Nurse\", \"role\": \"adviser\", \"voting\": false}}");
        post(calls, "endMembership", board -> body(board) + "/members/" + board.members.get(1) + "/ending", board -> "{\"until\": \"2014-01-01\"}");
    }

    private static void bodyTerms(Map<String, Function<Someone, Response>> calls) {
        String terms = "{\"verbs\": [\"note\"], \"access\": \"public\"}";
        post(calls, "changeTerms", board -> body(board) + "/terms", board -> "{\"from\": \"2014-04-01\", \"terms\": %s}".formatted(terms));
        put(calls, "correctTerms", board -> body(board) + "/terms/" + CLERK.asks().get(body(board) + "/terms").path("items[0].id"),
                board -> "{\"reason\": \"Misread\", \"terms\": %s}".formatted(terms));
        post(calls, "endReportingLine", board -> body(board) + "/reporting-lines/" + created("/bodies/" + board.id + "/reporting-lines",
                "{\"to\": \"%s\", \"verbs\": [\"note\"]}".formatted(new Board().id)) + "/ending", board -> "{\"until\": \"2014-01-01\"}");
    }

    private static void steps(Map<String, Function<Someone, Response>> calls) {
        post(calls, "planMeeting", board -> GOVERNANCE + "/meetings",
                board -> "{\"body\": \"%s\", \"kind\": \"inaugural\", \"date\": \"%s\"}".formatted(board.id, TO_COME));
        post(calls, "publishAgenda", board -> board.planned("2013-04-23") + "/agenda-versions", board -> "{}");
        post(calls, "openMeeting", board -> board.published("2013-04-23") + "/opening", board -> "");
        post(calls, "closeMeeting", board -> board.open("2013-04-23", 3) + "/closing", board -> "");
        post(calls, "circulateMinutes", board -> board.held("2013-04-23", 3) + "/minutes-versions", board -> "");
        post(calls, "confirmMinutes", GovernanceCalls::confirmation, board -> "{\"atMeeting\": \"%s\"}".formatted(id(board.open("2013-05-21", 3))));
        String why = "{\"reason\": \"Snow\"}";
        post(calls, "cancelMeeting", board -> board.planned("2013-04-23") + "/cancellation", board -> why);
        post(calls, "postponeMeeting", board -> board.planned(TO_COME) + "/postponement", board -> why);
        post(calls, "adjournMeeting", board -> board.open("2013-04-23", 3) + "/adjournment", board -> why);
        post(calls, "abandonMeeting", board -> board.open("2013-04-23", 3) + "/abandonment", board -> why);
        post(calls, "resumeMeeting", board -> {
            String meeting = board.open("2013-04-23", 3);
            step(meeting, "adjournment", why);
            return meeting + "/resumption";
        }, board -> "");
        bankHolidays(calls);
        put(calls, "changeMeeting", board -> board.planned("2013-04-23"), board -> "{\"kind\": \"extraordinary\"}");
    }

    private static void bankHolidays(Map<String, Function<Someone, Response>> calls) {
        calls.put("addBankHoliday", person -> person.asks().body("{\"date\": \"%s\", \"name\": \"Jubilee\"}".formatted(freeDay())).post(GOVERNANCE + "/bank-holidays"));
        calls.put("withdrawBankHoliday", person -> {
            String day = freeDay();
            ADMINISTRATOR.asks().body("{\"date\": \"%s\", \"name\": \"Jubilee\"}".formatted(day)).post(GOVERNANCE + "/bank-holidays");
            return person.asks().delete(GOVERNANCE + "/bank-holidays/" + day);
        });
        String event = "{\"title\": \"Holiday\", \"date\": \"2033-03-%02d\", \"notes\": \"\"}";
        String events = IntStream.rangeClosed(0, 7).mapToObj(day -> event.formatted(day < 4 ? 1 + day : 3 + day)).collect(Collectors.joining(","));
        calls.put("importBankHolidays", person -> person.asks().contentType("application/octet-stream")
                .body("{\"england-and-wales\": {\"events\": [%s]}}".formatted(events).getBytes(UTF_8)).post(GOVERNANCE + "/bank-holidays/imports"));
    }

    /** A Monday in a year that came with the software, another one each time. */
    private static String freeDay() {
        return LocalDate.of(2014, 1, 6).plusWeeks(COUNT.incrementAndGet() % 600).toString();
    }

    private static void papers(Map<String, Function<Someone, Response>> calls) {
        String item = "{\"title\": \"Audits\", \"verb\": \"note\"}";
        post(calls, "addAgendaItem", board -> board.planned("2013-04-23") + "/items", board -> item);
        put(calls, "correctAgendaItem", GovernanceCalls::planned, board -> item);
        put(calls, "linkAgendaItem", board -> planned(board) + "/subjects", board -> "{\"subjects\": [\"touchstone:metrics:indicator:re-referrals\"]}");
        calls.put("removeAgendaItem", new Write("DELETE", GovernanceCalls::planned, board -> ""));
        post(calls, "withdrawAgendaItem", board -> planned(board) + "/withdrawal", board -> "{\"reason\": \"Not ready\"}");
        post(calls, "deferAgendaItem", board -> planned(board) + "/deferral", board -> "{\"reason\": \"Not ready\"}");
        put(calls, "orderAgenda", board -> planned(board).replaceFirst("/items/.*", "/agenda-order"), GovernanceCalls::order);
        post(calls, "excludePublic", board -> {
            String meeting = board.open("2013-04-23", 3);
            decide(meeting, CLERK);
            return meeting + "/items/" + item(meeting, ", \"lateReason\": \"Urgent\"") + "/exclusion";
        }, board -> "{\"paragraph\": 2, \"reason\": \"One family\", \"resolution\": \"%s\"}".formatted(CLERK.asks().get(GOVERNANCE + "/meetings/"
                + CLERK.asks().get(GOVERNANCE + "/meetings?body=" + board.id).path("items[0].id")).<String>path("decisions[0].id")));
        put(calls, "minuteAgendaItem", board -> {
            String meeting = board.open("2013-04-23", 3);
            return meeting + "/items/" + item(meeting, ", \"lateReason\": \"Urgent\"") + "/minute";
        }, board -> "{\"text\": \"Noted\"}");
        put(calls, "recordAttendance", board -> board.open("2013-04-23", 3) + "/attendance/" + board.members.get(0),
                board -> "{\"presence\": \"apologies\"}");
        post(calls, "recordGuest", board -> board.open("2013-04-23", 3) + "/guests", board -> "{\"post\": \"Inspector\"}");
        post(calls, "declareInterest", board -> {
            String meeting = board.open("2013-04-23", 3);
            item(meeting, ", \"lateReason\": \"Urgent\"");
            return meeting + "/declarations";
        }, board -> "{\"item\": \"%s\", \"seat\": \"%s\", \"kind\": \"other\", \"interest\": \"Neighbour\"}".formatted(
                CLERK.asks().get(GOVERNANCE + "/meetings?body=" + board.id).<String>path("items[0].id").transform(id ->
                        CLERK.asks().get(GOVERNANCE + "/meetings/" + id).<String>path("items[0].id")), board.members.get(0)));
        post(calls, "correctMinutes", GovernanceCalls::corrected, board -> "{\"decision\": \"%s\", \"text\": \"The whole plan\", \"reason\": \"Misheard\"}".formatted(
                CLERK.asks().get(GOVERNANCE + "/meetings/" + CLERK.asks().get(GOVERNANCE + "/meetings?body=" + board.id).path("items[0].id")).<String>path("decisions[0].id")));
        post(calls, "filePaper", board -> planned(board).replaceFirst("/items/.*", "/papers"), board -> "{\"item\": \"%s\", \"title\": \"Audits\"}".formatted(
                CLERK.asks().get(GOVERNANCE + "/meetings/" + CLERK.asks().get(GOVERNANCE + "/meetings?body=" + board.id).path("items[0].id")).<String>path("items[0].id")));
        calls.put("uploadPaper", person -> person.asks().contentType("application/octet-stream").body(("audited,29," + COUNT.incrementAndGet()).getBytes(UTF_8))
                .put(Papers.filed(new Board().planned("2013-04-23"), "") + "/file?name=audits.csv"));
        post(calls, "commentOnMinutes", board -> {
            String meeting = board.open("2013-04-23", 3);
            item(meeting, ", \"lateReason\": \"Urgent\"");
            step(meeting, "closing", "");
            Board.circulate(meeting);
            return meeting + "/minutes-comments";
        }, board -> "{\"item\": \"%s\", \"text\": \"It was May\"}".formatted(CLERK.asks().get(GOVERNANCE + "/meetings/"
                + CLERK.asks().get(GOVERNANCE + "/meetings?body=" + board.id).path("items[0].id")).<String>path("items[0].id")));
        post(calls, "recordDecision", board -> board.open("2013-04-23", 3) + "/decisions", board -> DECISION);
    }

    private static void registers(Map<String, Function<Someone, Response>> calls) {
        post(calls, "raiseLogAction", board -> GOVERNANCE + "/log-actions", board -> logAction(board.open("2013-04-23", 3), "council"));
        post(calls, "closeLogAction", board -> logged(board, "council") + "/closing",
                board -> "{\"meeting\": \"%s\", \"outcome\": \"Done\"}".formatted(id(board.open("2013-05-21", 3))));
        post(calls, "redateLogAction", board -> logged(board, "council") + "/re-dating", board -> "{\"due\": \"2013-09-30\", \"reason\": \"Holidays\"}");
        Map.of("of the seat", "council", "of another", "police").forEach((whose, agency) -> {
            post(calls, "reportLogAction " + whose, board -> logged(board, agency) + "/progress", board -> "{\"note\": \"Half of it\"}");
            post(calls, "completeLogAction " + whose, board -> logged(board, agency) + "/completion", board -> DONE);
        });
        post(calls, "reopenLogAction", board -> {
            String action = logged(board, "council");
            CLERK.asks().body(DONE).post(action + "/completion").then().statusCode(200);
            return action + "/reopening";
        }, board -> "{\"reason\": \"Not all of it\"}");
        post(calls, "addRisk", board -> GOVERNANCE + "/risks", board -> newRisk(""));
        post(calls, "assessRisk", board -> risk("") + "/assessment", board -> "{\"statedScore\": 15, \"assessedOn\": \"2013-06-13\"}");
        put(calls, "changeRisk", board -> risk(""), board -> "{\"title\": \"Demand for places\"}");
        post(calls, "closeRisk", board -> risk("") + "/closing", board -> GONE);
        post(calls, "reopenRisk", board -> {
            String risk = risk("");
            CLERK.asks().body(GONE).post(risk + "/closing").then().statusCode(200);
            return risk + "/reopening";
        }, board -> "{\"reason\": \"It is back\"}");
        post(calls, "raiseEscalation", board -> GOVERNANCE + "/escalations", board -> escalation());
        post(calls, "withdrawEscalation", board -> escalated() + "/withdrawal", board -> "{\"why\": \"Found\"}");
        post(calls, "recordLetter", board -> GOVERNANCE + "/letters", board -> LETTER.formatted(""));
        post(calls, "sendLetter", board -> letter("") + "/sending", board -> "{\"sentOn\": \"2013-06-13\"}");
        calls.put("addLetterFile", person -> enclosed(person, letter("")));
        post(calls, "withdrawLetterFile", board -> {
            String letter = letter("");
            return letter + "/files/" + enclosed(CLERK, letter).path("id") + "/withdrawal";
        }, board -> "{\"reason\": \"The wrong one\"}");
        post(calls, "answerLetter", board -> letter(", \"sentOn\": \"2013-06-13\"") + "/answer",
                board -> "{\"answeredOn\": \"2013-06-14\", \"answeredBy\": \"Minister\"}");
    }

    private static void post(Map<String, Function<Someone, Response>> calls, String operation,
            Function<Board, String> address, Function<Board, String> body) {
        calls.put(operation, new Write("POST", address, body));
    }

    private static void put(Map<String, Function<Someone, Response>> calls, String operation,
            Function<Board, String> address, Function<Board, String> body) {
        calls.put(operation, new Write("PUT", address, body));
    }

    /** A write to a fresh board; one that was refused leaves its board for the next person. */
    private static final class Write implements Function<Someone, Response> {
        private final String method;
        private final Function<Board, String> toAddress;
        private final Function<Board, String> toBody;
        private String address;
        private String body;

        Write(String method, Function<Board, String> toAddress, Function<Board, String> toBody) {
            this.method = method;
            this.toAddress = toAddress;
            this.toBody = toBody;
        }

        @Override
        public Response apply(Someone person) {
            if (address == null) {
                Board board = new Board();
                address = toAddress.apply(board);
                body = toBody.apply(board);
            }
            Response answer = person.asks().header("If-Match", "*").body(body).request(method, address);
            address = answer.statusCode() < 300 ? null : address;
            return answer;
        }
    }

    /** Address of an item on an agenda that is not published. */
    private static String planned(Board board) {
        String meeting = board.planned("2013-04-23");
        item(meeting, "");
        return meeting + "/items/" + item(meeting, "");
    }

    private static String corrected(Board board) {
        String meeting = board.held("2013-04-23", 3);
        decide(meeting, CLERK);
        return meeting + "/corrections";
    }

    /** The second item before the first. */
    private static String order(Board board) {
        String meeting = CLERK.asks().get(GOVERNANCE + "/meetings?body=" + board.id).path("items[0].id");
        List<String> items = CLERK.asks().get(GOVERNANCE + "/meetings/" + meeting).path("items.id");
        return "{\"item\": \"%s\", \"before\": \"%s\"}".formatted(items.get(1), items.get(0));
    }

    private static String confirmation(Board board) {
        String meeting = board.held("2013-04-23", 3);
        Board.circulate(meeting);
        return meeting + "/minutes-confirmation";
    }

    private static String confirmed(Board board) {
        String confirmation = confirmation(board);
        CLERK.asks().body("{\"atMeeting\": \"%s\"}".formatted(id(board.open("2013-05-21", 3)))).post(confirmation).then().statusCode(200);
        return confirmation.substring(0, confirmation.lastIndexOf('/'));
    }

    /** A decision on an exempt item of a meeting that has been held. */
    private static String exempt(Board board) {
        String meeting = board.planned("2013-03-12");
        String item = item(meeting, ", \"exemptParagraph\": 2");
        Board.publish(meeting);
        board.opened(meeting, 3);
        String decision = CLERK.asks().body("{\"item\": \"%s\", \"verb\": \"note\", \"text\": \"Kept apart\"}".formatted(item))
                .post(meeting + "/decisions").then().statusCode(201).extract().path("id");
        step(meeting, "closing", "");
        return GOVERNANCE + "/decisions/" + decision;
    }

    private static Response decide(String meeting, Person person) {
        return person.asks().body(DECISION).post(meeting + "/decisions");
    }

    /** Address of a log action that an agency owns. */
    private static String logged(Board board, String agency) {
        return logged(board.open("2013-04-23", 3), agency);
    }

    private static String logged(String meeting, String agency) {
        return address("/log-actions", logAction(meeting, agency));
    }

    private static String logAction(String meeting, String agency) {
        return "{\"meeting\": \"%s\", \"text\": \"Report back\", \"agency\": \"%s\"}".formatted(id(meeting), agency);
    }

    private static String letter(String more) {
        return address("/letters", LETTER.formatted(more));
    }

    private static String escalated() {
        return address("/escalations", escalation());
    }

    /** Of an item of a body that may escalate, to a board above it. */
    private static String escalation() {
        Board group = new Board("note", "escalate");
        created("/bodies/" + group.id + "/reporting-lines", "{\"to\": \"%s\", \"verbs\": [\"escalate\"]}".formatted(new Board().id));
        return "{\"item\": \"%s\", \"reason\": \"Two more posts\"}".formatted(item(group.open("2013-04-23", 3), ", \"lateReason\": \"Urgent\""));
    }

    private static String risk(String more) {
        return address("/risks", newRisk(more));
    }

    private static String newRisk(String more) {
        return "{\"reference\": \"N%d\", \"title\": \"Demand\"%s}".formatted(COUNT.incrementAndGet(), more);
    }

    private static String body(Board board) {
        return GOVERNANCE + "/bodies/" + board.id;
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
