package touchstone.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * One page of a list, in a stable order.
 *
 * @param next address of the next page, also sent as a {@code Link} header; null on the last page
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Page<T>(List<T> items, String next) {}
