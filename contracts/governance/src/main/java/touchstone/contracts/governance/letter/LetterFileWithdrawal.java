package touchstone.contracts.governance.letter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why a file is withdrawn from a letter.
 *
 * @param reason as those who read the letter are told
 */
public record LetterFileWithdrawal(@NotBlank @Size(max = 2000) String reason) {}
