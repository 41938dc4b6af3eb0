package touchstone.contracts.access;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import touchstone.contracts.Role;

/**
 * What an account may do in one authority; an empty list takes everything away.
 *
 * @param roles every role that the account has from now on
 */
public record Roles(@NotNull @Size(max = 6) List<@NotNull Role> roles) {}
