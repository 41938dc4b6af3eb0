package touchstone.contracts.governance.agenda;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The order of an agenda: all of its items, or one of them and before or after which other it comes.
 *
 * @param items  each item of the agenda once, in their order
 * @param item   the one that is moved; without {@code items}
 * @param before the item that it comes before
 * @param after  the item that it comes after
 */
public record AgendaOrder(@Size(max = 200) List<@NotNull UUID> items, @Nullable UUID item, @Nullable UUID before, @Nullable UUID after) {}
