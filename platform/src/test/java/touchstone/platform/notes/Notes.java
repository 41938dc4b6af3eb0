package touchstone.platform.notes;

import java.util.UUID;
import touchstone.contracts.Role;
import touchstone.platform.testing.Person;
import touchstone.platform.testing.http.Response;

/** Who calls in the tests, and an authority of its own for each. */
public final class Notes {
    public static final Person GATEWAY = Person.of("Gateway", null, "*", Role.SYSTEM);

    public final String authority = "a" + UUID.randomUUID().toString().substring(0, 8);
    public final String list = "/api/notes/" + authority + "/notes";
    public final Person writer = Person.of("Writer", "council", authority, Role.PROGRAMME_MANAGER);
    public final Person other = Person.of("Second writer", "council", authority, Role.PROGRAMME_MANAGER);

    /** The JSON of a note to add. */
    public static String saying(String text) {
        return "{\"text\": \"%s\", \"writtenOn\": \"2013-06-13\"}".formatted(text);
    }

    public Response add(String text) {
        return writer.asks().body(saying(text)).post(list);
    }

    /** The address of one that says this. */
    public String added(String text) {
        return add(text).then().statusCode(201).extract().header("Location");
    }
}
