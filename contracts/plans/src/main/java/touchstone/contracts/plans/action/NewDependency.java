package touchstone.contracts.plans.action;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** That an action waits for another one. */
public record NewDependency(@NotNull UUID dependsOn) {}
