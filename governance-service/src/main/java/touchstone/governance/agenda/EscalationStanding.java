package touchstone.governance.agenda;

import touchstone.governance.meeting.SittingLifecycle;

/**
 * How far escalations have come, as agendas say it. An item whose meeting is over without a decision that counts leaves
 * the matter waiting again, and so does an abandoned meeting the answer.
 */
public final class EscalationStanding {
    /** SQL for a table of them with their state. */
    public static final String TABLE = """
            (select e.*, case when e.withdrawn_on is not null then 'WITHDRAWN'
                              when e.answer is not null and e.returned_sitting = 'HELD' then 'RECEIVED'
                              when e.answer is not null then 'ANSWERED'
                              when %s then 'ON_AGENDA'
                              else 'RAISED' end as state
               from escalation_standing e)""".formatted(SittingLifecycle.takingItems("e.asked_sitting"));

    /** SQL condition on one {@code e} that waits for an agenda of a {@code :body}: as a question, or as the answer. */
    public static final String WAITS = """
            (e.to_body = :body and e.state = 'RAISED'
             or e.body = :body and e.state = 'ANSWERED' and (e.returned_item is null or e.returned_sitting = 'ABANDONED'))""";

    private EscalationStanding() {}
}
