package touchstone.platform.notes;

import jakarta.validation.constraints.Size;
import java.util.Optional;

/** A merge patch: what is left out stays, null clears. */
public record NoteEdit(Optional<@Size(max = 200) String> remark) {}
