package touchstone.contracts.governance.escalation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why no answer is asked for any more.
 *
 * @param why as the members of both bodies are told
 */
public record EscalationWithdrawal(@NotBlank @Size(max = 2000) String why) {}
