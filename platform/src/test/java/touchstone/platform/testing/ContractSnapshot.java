package touchstone.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A service's contract as it was last recorded, in {@code docs/contract}, so that it changes on purpose only. */
public final class ContractSnapshot {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final String AGAIN = "changes of the contract; if they are meant, record it anew: ./touchstone test %s -Dtest=ContractTest -Dtouchstone.contract.record=true";

    private ContractSnapshot() {}

    /** Fails naming each change; records the contract instead where the run was asked to. */
    public static void isUnchanged(String service) {
        Path file = Path.of("..", "docs", "contract", service + ".json");
        JsonNode now = Contract.document();
        try {
            if (Boolean.getBoolean("touchstone.contract.record")) {
                Files.writeString(file, JSON.writeValueAsString(now) + "\n");
            }
            assertEquals(List.of(), JsonChanges.between(JSON.readTree(file.toFile()), now), AGAIN.formatted(service));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
