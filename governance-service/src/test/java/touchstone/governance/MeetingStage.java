package touchstone.governance;

import static touchstone.governance.Board.circulate;
import static touchstone.governance.Board.confirm;
import static touchstone.governance.Board.item;
import static touchstone.governance.Board.publish;
import static touchstone.governance.Board.step;
import static touchstone.governance.People.CLERK;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** Where a meeting can have come to. */
enum MeetingStage {
    PLANNED, POSTPONED, CANCELLED, PUBLISHED, CHANGED, OPEN, ADJOURNED, ABANDONED, HELD, CIRCULATED, RECONSIDERED, CONFIRMED;

    private static final LocalDate FIRST = LocalDate.of(2012, 1, 3);
    private static final AtomicInteger DAYS = new AtomicInteger();
    private static final String WHY = "{\"reason\": \"Snow\"}";

    /** Address of a meeting that has come there, with an item that has no minute, of a board that meets later, too. */
    String of(Board board, String later) {
        String meeting = board.planned(FIRST.plusDays(DAYS.incrementAndGet()).toString());
        item(meeting, "");
        if (compareTo(PUBLISHED) >= 0) {
            publish(meeting);
        }
        if (compareTo(OPEN) >= 0) {
            board.opened(meeting, 3);
        }
        if (compareTo(HELD) >= 0) {
            step(meeting, "closing", "");
        }
        finish(meeting, later);
        return meeting;
    }

    private void finish(String meeting, String later) {
        switch (this) {
            case POSTPONED -> step(meeting, "postponement", WHY);
            case CANCELLED -> step(meeting, "cancellation", WHY);
            case CHANGED -> item(meeting, ", \"lateReason\": \"Urgent\"");
            case ADJOURNED -> step(meeting, "adjournment", WHY);
            case ABANDONED -> step(meeting, "abandonment", WHY);
            case CIRCULATED -> circulate(meeting);
            case RECONSIDERED -> {
                circulate(meeting);
                CLERK.asks().body("{\"verb\": \"note\", \"text\": \"Forgotten\"}").post(meeting + "/decisions").then().statusCode(201);
            }
            case CONFIRMED -> {
                circulate(meeting);
                confirm(meeting, later);
            }
            default -> { }
        }
    }
}
