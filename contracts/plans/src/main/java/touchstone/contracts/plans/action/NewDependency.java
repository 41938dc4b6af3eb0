package touchstone.contracts.plans.action;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * That an action waits for another one.
 *
 * @param dependsOn the action that must be done first
 */
public record NewDependency(@NotNull UUID dependsOn) {}
