package touchstone.contracts.governance.letter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A letter or notice, sent or promised.
 *
 * @param body       the body whose business it is; leave out when of none
 * @param sender     the post or body that writes
 * @param recipients posts, bodies or agencies
 * @param subject    what it is about, in a line
 * @param content    what it says
 * @param dueOn      by when it is promised
 * @param sentOn     leave out while it is only promised
 * @param replyBy    by when an answer is asked for, not before it is sent; leave out when none is
 */
public record NewLetter(
        @NotNull LetterKind kind,
        UUID body,
        @NotBlank @Size(max = 200) String sender,
        @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 200) String> recipients,
        @NotBlank @Size(max = 200) String subject,
        @Size(max = 20_000) String content,
        LocalDate dueOn,
        @PastOrPresent LocalDate sentOn,
        LocalDate replyBy) {}
