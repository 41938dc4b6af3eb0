package touchstone.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, in a stable order.
 *
 * @param items in the list's order
 * @param next  address of the next page, also sent as a {@code Link} header; null on the last page
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Page<T>(List<T> items, @Nullable String next) {}
