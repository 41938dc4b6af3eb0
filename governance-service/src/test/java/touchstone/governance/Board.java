package touchstone.governance;

import static touchstone.governance.People.CLERK;
import static touchstone.governance.People.GOVERNANCE;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import touchstone.platform.testing.http.ValidatableResponse;
import touchstone.platform.time.AsAt;

/** A board with three voting seats, kept by its secretary, and its meetings. */
public final class Board {
    private static final AtomicInteger COUNT = new AtomicInteger();

    public final String id;
    public final String reference;
    public final List<String> members;

    /** Its quorum is two. */
    public Board(String... verbs) {
        reference = "board-" + COUNT.incrementAndGet();
        id = created("/bodies", """
                {"reference": "%s", "name": "Improvement Board", "kind": "board", "cadence": "monthly",
                 "terms": {"verbs": ["%s"], "quorum": {"members": 2}, "access": "public"}}"""
                .formatted(reference, String.join("\", \"", verbs.length == 0 ? new String[] {"receive", "note", "challenge", "approve"} : verbs)));
        members = CLERK.asks().body("{\"members\": [%s]}".formatted(Stream.of("Independent Chair", "Director of Children's Services", "Lead Member").map(Board::seat)
                .collect(Collectors.joining(", ")))).post(GOVERNANCE + "/bodies/" + id + "/seatings").then().statusCode(201).extract().path("members.id");
    }

    /** The same with other terms: who may read of it. */
    public Board readBy(String access) {
        String terms = GOVERNANCE + "/bodies/" + id + "/terms";
        CLERK.asks().header("If-Match", "*").body("""
                {"reason": "As agreed", "terms": {"verbs": ["receive", "note", "challenge", "approve"], "quorum": {"members": 2}, "access": "%s"}}""".formatted(access))
                .put(terms + "/" + CLERK.asks().get(terms).path("items[0].id")).then().statusCode(200);
        return this;
    }

    private static String seat(String post) {
        return "{\"post\": \"%s\", \"agency\": \"council\", \"role\": \"%s\", \"voting\": true}".formatted(post, post.endsWith("Chair") ? "chair" : "member");
    }

    /** Address of a meeting that is planned. */
    public String planned(String date) {
        boolean past = LocalDate.parse(date).isBefore(AsAt.today());
        String meeting = address("/meetings", """
                {"body": "%s", "kind": "ordinary", "date": "%s", "startsAt": "14:00", "place": "County Hall", "enteredFromPaper": %s}""".formatted(id, date, past));
        return past ? meeting : emptied(meeting);
    }

    /** Address of a meeting to come, on whose agenda nothing stands. */
    private static String emptied(String meeting) {
        List<String> standing = CLERK.asks().get(meeting).path("items.id");
        standing.forEach(item -> CLERK.asks().delete(meeting + "/items/" + item).then().statusCode(204));
        return meeting;
    }

    /** Address of a meeting whose agenda is out. */
    public String published(String date) {
        String meeting = planned(date);
        publish(meeting);
        return meeting;
    }

    /** Address of a meeting that is under way, so many voting members being there and the others having apologised. */
    public String open(String date, int present) {
        return opened(published(date), present);
    }

    /** Opens a meeting whose agenda is out. */
    public String opened(String meeting, int present) {
        step(meeting, "opening", "");
        for (int seat = 0; seat < members.size(); seat++) {
            CLERK.asks().body("{\"presence\": \"%s\"}".formatted(seat < present ? "present" : "apologies"))
                    .put(meeting + "/attendance/" + members.get(seat)).then().statusCode(200);
        }
        return meeting;
    }

    /** A meeting that is over, its minutes being in draft. */
    public String held(String date, int present) {
        String meeting = open(date, present);
        step(meeting, "closing", "");
        return meeting;
    }

    /** Publishes the agenda as it stands. */
    public static void publish(String meeting) {
        CLERK.asks().body("{}").post(meeting + "/agenda-versions").then().statusCode(201);
    }

    /** Circulates the minutes as they stand. */
    public static void circulate(String meeting) {
        CLERK.asks().post(meeting + "/minutes-versions").then().statusCode(201);
    }

    /** A later meeting confirms the minutes. */
    public static void confirm(String meeting, String later) {
        step(meeting, "minutes-confirmation", "{\"atMeeting\": \"%s\"}".formatted(later.substring(later.lastIndexOf('/') + 1)));
    }

    /** Takes a step that must succeed. */
    public static ValidatableResponse step(String meeting, String step, String body) {
        return CLERK.asks().body(body).post(meeting + "/" + step).then().statusCode(200);
    }

    /** Id of something made by the secretary. */
    public static String created(String collection, String body) {
        return CLERK.asks().body(body).post(GOVERNANCE + collection).then().statusCode(201).extract().path("id");
    }

    /** Address of something made by the secretary. */
    public static String address(String collection, String body) {
        return GOVERNANCE + collection + "/" + created(collection, body);
    }

    /** Id of an item put on a meeting's agenda. */
    public static String item(String meeting, String more) {
        return CLERK.asks().body("""
                {"title": "Progress of the plan", "verb": "note", "presenter": "Programme Manager"%s}""".formatted(more))
                .post(meeting + "/items").then().statusCode(201).extract().path("id");
    }
}
