package touchstone.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, as RFC 9457 {@code application/problem+json}.
 *
 * @param type      stable address of this kind of problem
 * @param detail    plain English: what is the matter and what to do next
 * @param errors    one entry for each field, or each missing thing; empty when there is none
 * @param reference quote this to an administrator; only on server faults
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(URI type, String title, int status, String detail, List<Item> errors, String reference) {

    /** One thing to put right; {@code field} is the path in the request ("counts[0].done") or null. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Item(@Nullable String field, String detail) {}
}
