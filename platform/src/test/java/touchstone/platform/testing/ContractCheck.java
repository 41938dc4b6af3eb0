package touchstone.platform.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.util.List;
import touchstone.platform.testing.http.Connection;
import touchstone.platform.testing.http.Response;

/** Holds every call of every test against the contract of the service under test, which never changes while it runs. */
public final class ContractCheck implements QuarkusTestBeforeEachCallback {
    private static LiveContract contract;

    @Override
    public void beforeEach(QuarkusTestMethodContext test) {
        Connection.tell(ContractCheck::hold);
    }

    private static void hold(String method, String address, byte[] body, Response answer) {
        String path = address.replaceFirst("^https?://[^/]+", "").replaceFirst("/?(\\?.*)?$", "");
        if (path.startsWith("/api/") || path.startsWith("/changes")) {
            String sent = body.length == 0 ? null : new String(body, UTF_8);
            String type = answer.contentType() == null ? "" : answer.contentType().split(";")[0];
            List<String> untrue = contract().untrue(new LiveContract.Call(method, path, sent, answer.statusCode(), type, answer.asString()));
            assertEquals(List.of(), untrue, "What the contract says of " + method + " " + address + " and is not so");
        }
    }

    private static synchronized LiveContract contract() {
        if (contract == null) {
            contract = new LiveContract(Contract.document().toString());
        }
        return contract;
    }
}
