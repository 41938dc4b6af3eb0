package touchstone.governance.agenda;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import touchstone.contracts.governance.agenda.AgendaOrder;
import touchstone.contracts.governance.agenda.AgendaOrderApi;
import touchstone.governance.GovernanceErrors;
import touchstone.governance.meeting.MeetingEntity;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.problem.Problems;

/** The order of an agenda over HTTP. */
class AgendaOrderResource implements AgendaOrderApi {
    private final Feed feed;

    AgendaOrderResource(Feed feed) {
        this.feed = feed;
    }

    @Override
    @Command
    public AgendaOrder order(String authority, UUID meetingId, AgendaOrder asked) {
        MeetingEntity meeting = MeetingEntity.changing(authority, meetingId).orElseThrow(() -> Problems.notFound("meeting"));
        List<AgendaItemEntity> items = AgendaItemEntity.of(meetingId);
        List<UUID> order = order(items.stream().map(item -> item.id).toList(), asked);
        meeting.changeAgenda();
        items.forEach(item -> item.number = order.indexOf(item.id) + 1);
        feed.announce("meeting.agenda-ordered", authority, meetingId, () -> Map.of("id", meetingId));
        return new AgendaOrder(order, null, null, null);
    }

    /** 422 unless it names all or one and another, 409 unless they are those of the agenda. */
    private static List<UUID> order(List<UUID> known, AgendaOrder asked) {
        boolean whole = asked.items() != null && asked.item() == null && asked.before() == null && asked.after() == null;
        boolean one = asked.items() == null && asked.item() != null && (asked.before() == null) != (asked.after() == null);
        if (!whole && !one) {
            throw Problems.invalid("items", "must name all items in their order; or leave it out and say in 'item' which one comes 'before' or 'after' which other");
        }
        List<UUID> order = whole ? asked.items() : moved(known, asked);
        if (order.size() != known.size() || !new HashSet<>(order).equals(new HashSet<>(known))) {
            throw GovernanceErrors.otherItems();
        }
        return order;
    }

    private static List<UUID> moved(List<UUID> known, AgendaOrder asked) {
        UUID other = asked.before() == null ? asked.after() : asked.before();
        List<UUID> order = new ArrayList<>(known);
        order.remove(asked.item());
        int place = order.indexOf(other);
        if (place < 0) {
            throw GovernanceErrors.otherItems();
        }
        order.add(asked.before() == null ? place + 1 : place, asked.item());
        return order;
    }
}
