package touchstone.gateway.api.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import touchstone.gateway.clients.Owner;

/** The suite's one OpenAPI document, merged from its owners' and kept for a minute. */
@ApplicationScoped
public class MergedContract {
    private static final long FRESH = Duration.ofMinutes(1).toNanos();
    private static final String ABOUT = """
            Improvement programmes of English councils after an inspection: plans, figures, meetings.

            A partner agency sends its credential as `Authorization: Bearer tsk_…`, a person sign-in and password as \
            Basic; what is published needs neither. Errors are RFC 9457 problem+json and say what to do next. Lists \
            answer `items` and `next`. Send an `Idempotency-Key` with every change, and it is done once however often \
            it is sent. `asAt` asks what was known on a date.""";

    private final OwnerDocuments documents;
    private final ObjectMapper json;
    private ObjectNode merged;
    private long mergedAt;

    MergedContract(OwnerDocuments documents, ObjectMapper json) {
        this.documents = documents;
        this.json = json;
    }

    /** The document; while a service has never been reached it is left out and the description says so. */
    public synchronized ObjectNode document() {
        if (merged == null || System.nanoTime() - mergedAt > FRESH) {
            List<Owner> absent = new ArrayList<>();
            ObjectNode fresh = merge(absent);
            if (!absent.isEmpty()) {
                return fresh;
            }
            merged = fresh;
            mergedAt = System.nanoTime();
        }
        return merged;
    }

    private ObjectNode merge(List<Owner> absent) {
        Map<Owner, CompletableFuture<Optional<ObjectNode>>> asked = new EnumMap<>(Owner.class);
        List.of(Owner.values()).forEach(owner -> asked.put(owner, documents.of(owner)));
        ContractMerge merge = new ContractMerge(json);
        merge.add("Gateway", documents.own());
        asked.forEach((owner, answer) -> answer.join().ifPresentOrElse(
                document -> merge.add(capital(owner.key()), document), () -> absent.add(owner)));
        return merge.result(info(absent));
    }

    private ObjectNode info(List<Owner> absent) {
        String missing = absent.isEmpty() ? "" : "\n\n**Not answering just now, and so not described here: "
                + String.join(", ", absent.stream().map(Owner::keeps).toList()) + ".**";
        ObjectNode info = json.createObjectNode().put("title", "Touchstone").put("version", "1.0").put("description", ABOUT + missing);
        info.putObject("contact").put("name", "The guide for developers, at /developers");
        return info;
    }

    private static String capital(String key) {
        return key.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + key.substring(1);
    }
}
