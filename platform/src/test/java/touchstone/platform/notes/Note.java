package touchstone.platform.notes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import touchstone.contracts.Versioned;

public record Note(UUID id, int version, String text, String remark, LocalDate writtenOn, List<String> labels) implements Versioned {}
