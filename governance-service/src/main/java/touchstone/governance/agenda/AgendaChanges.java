package touchstone.governance.agenda;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import touchstone.contracts.governance.agenda.AgendaItem;
import touchstone.contracts.governance.agenda.version.AgendaChange;
import touchstone.contracts.governance.agenda.version.AgendaChangeCode;

/** How one agenda differs from another. It names what of an item differs and never quotes it, so that it tells nothing of an exempt one. */
final class AgendaChanges {
    /** Whatever of an item is put on the agenda, by what it is called. */
    private static final Map<String, Function<AgendaItem, Object>> PARTS = parts();

    private AgendaChanges() {}

    static List<AgendaChange> between(List<AgendaItem> before, List<AgendaItem> after) {
        Map<UUID, AgendaItem> known = before.stream().collect(Collectors.toMap(AgendaItem::id, Function.identity()));
        List<UUID> kept = after.stream().map(AgendaItem::id).toList();
        List<AgendaChange> changes = new ArrayList<>();
        after.stream().filter(item -> !known.containsKey(item.id())).forEach(item ->
                changes.add(change(AgendaChangeCode.ADDED, item, "was added")));
        before.stream().filter(item -> !kept.contains(item.id())).forEach(item ->
                changes.add(change(AgendaChangeCode.REMOVED, item, "was taken off")));
        after.stream().filter(item -> known.containsKey(item.id())).forEach(item -> compare(known.get(item.id()), item, changes));
        return changes;
    }

    private static void compare(AgendaItem before, AgendaItem after, List<AgendaChange> changes) {
        String differs = PARTS.entrySet().stream().filter(part -> !Objects.equals(part.getValue().apply(before), part.getValue().apply(after)))
                .map(Map.Entry::getKey).collect(Collectors.joining(", "));
        if (!differs.isEmpty()) {
            changes.add(change(AgendaChangeCode.CHANGED, after, "was changed: " + differs));
        }
        if (before.number() != after.number()) {
            changes.add(change(AgendaChangeCode.MOVED, after, "was item " + before.number() + " before"));
        }
    }

    private static AgendaChange change(AgendaChangeCode code, AgendaItem item, String what) {
        return new AgendaChange(code, item.id(), "Item %d, %s, %s.".formatted(item.number(), item.title(), what));
    }

    private static Map<String, Function<AgendaItem, Object>> parts() {
        Map<String, Function<AgendaItem, Object>> parts = new LinkedHashMap<>();
        parts.put("its title", AgendaItem::title);
        parts.put("what is asked", AgendaItem::verb);
        parts.put("who presents it", AgendaItem::presenter);
        parts.put("how long it takes", AgendaItem::minutesPlanned);
        parts.put("whether it is taken", AgendaItem::state);
        parts.put("what it is about", AgendaItem::subjects);
        parts.put("whether it is exempt", AgendaItem::exemptParagraph);
        return parts;
    }
}
