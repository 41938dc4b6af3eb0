package touchstone.platform.notes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

public record NewNote(
        @NotBlank @Size(max = 200) String text,
        @Size(max = 200) String remark,
        @NotNull LocalDate writtenOn,
        List<@NotBlank String> labels) {}
