package touchstone.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import touchstone.platform.testing.Contract.Operation;
import touchstone.platform.testing.http.Connection;
import touchstone.platform.testing.http.Response;

/** Asks every operation as HTTP lets anybody ask, in ways that few programs do. */
public final class HttpManners {
    private static final List<String> OTHER_TYPES = List.of(
            "text/csv", "text/html", "text/calendar", "image/png", "application/pdf", "application/xml");
    private static final List<String> NO_TYPES = List.of("x", "text", "/", "a/b/c", "application/json;q=x", ";");

    private HttpManners() {}

    /** @param ids by their names in addresses, of things that there are */
    public static void walk(Someone someone, String authority, Map<String, String> ids) {
        assertTrue(Connection.isHeard(), "calls are not held against the contract");
        List<String> wrong = new ArrayList<>();
        for (Operation operation : Contract.operations()) {
            String address = operation.addressIn(authority, ids);
            if (operation.answersJson()) {
                OTHER_TYPES.forEach(type -> expect(wrong, operation, "Accept: " + type, 406, "application/json",
                        someone.asks().header("If-Match", "*").accept(type).request(operation.method(), address)));
                NO_TYPES.forEach(type -> expect(wrong, operation, "Accept: " + type, 0, "",
                        someone.asks().header("If-Match", "*").accept(type).request(operation.method(), address)));
            }
            if (someone.asks().request(operation.method(), address).statusCode() != 403) {
                expect(wrong, operation, "an unknown parameter", 400, "\"misspelt\"",
                        someone.asks().header("If-Match", "*").request(operation.method(), address + "?misspelt=1"));
            }
            if (operation.method().equals("GET")) {
                reading(wrong, operation, someone, address);
            }
        }
        assertEquals(List.of(), wrong, "operations that answer otherwise than HTTP or the house has it");
    }

    private static void reading(List<String> wrong, Operation operation, Someone someone, String address) {
        Response read = someone.asks().get(address);
        Response head = someone.asks().head(address);
        check(wrong, operation, "HEAD has another status than GET: " + head.statusCode(), head.statusCode() == read.statusCode());
        check(wrong, operation, "HEAD has another type than GET", String.valueOf(head.contentType()).equals(read.contentType()));
        check(wrong, operation, "no Vary", String.valueOf(read.header("Vary")).contains("Authorization"));
        expect(wrong, operation, "a method of no resource", 405, "", someone.asks().request("PROPFIND", address));
        check(wrong, operation, "no Allow", String.valueOf(someone.asks().request("PROPFIND", address).header("Allow")).contains("GET"));
        for (String parameter : operation.queryParameters()) {
            String refusal = someone.asks().get(address + "?" + parameter + "=%27%22%3C").asString();
            check(wrong, operation, "speaks of saving where nothing was sent: " + refusal, !refusal.contains("saved"));
        }
    }

    /** @param status 0 for any of 4xx, and then a success will do too */
    private static void expect(List<String> wrong, Operation operation, String sent, int status, String named, Response answer) {
        boolean problem = String.valueOf(answer.contentType()).startsWith("application/problem+json");
        boolean good = status == 0
                ? answer.statusCode() < 300 || answer.statusCode() < 500 && problem
                : answer.statusCode() == status && problem && answer.asString().contains(named);
        check(wrong, operation, "answers " + sent + " with " + answer.statusCode() + " " + answer.contentType() + " " + answer.asString(), good);
    }

    private static void check(List<String> wrong, Operation operation, String what, boolean good) {
        if (!good) {
            wrong.add(operation.id() + ": " + what);
        }
    }
}
