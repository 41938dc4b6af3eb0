package touchstone.contracts.governance.paper;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Versioned;

/**
 * A paper before a meeting, in the versions that the caller may read.
 *
 * @param meeting         before which it is put
 * @param item            the agenda item that it is for
 * @param title           what it is called
 * @param exemptParagraph paragraph of Schedule 12A (1 to 7) under which it is kept from the public; null when it is open. On
 *                        an exempt item it is kept as well
 * @param files           its versions, the latest first; the public gets those that were there when the agenda was published
 */
public record Paper(UUID id, int version, UUID meeting, UUID item, String title, @Nullable Integer exemptParagraph, List<PaperFile> files) implements Versioned {}
