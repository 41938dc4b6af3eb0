package touchstone.plans.action;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import touchstone.contracts.plans.action.Count;
import touchstone.plans.PlansErrors;
import touchstone.platform.caller.Caller;
import touchstone.platform.problem.Problems;
import touchstone.platform.sql.Reads;
import touchstone.platform.sql.Row;

/** Finds actions for the caller's agency to report on. */
@Singleton
public class ReportableActions {
    private static final String SQL = """
            select a.id, a.authority, a.reference, cast(a.counts as text) as counts, a.withdrawn_on,
                   a.lead_agency = :agency or :agency = any (a.co_leads) as led
              from action a
             where a.id = :id and a.authority = :authority""";

    private final Reads reads;
    private final Caller caller;

    ReportableActions(Reads reads, Caller caller) {
        this.reads = reads;
        this.caller = caller;
    }

    /** 404 when there is none, 403 when the agency neither leads nor co-leads it, 409 once it was withdrawn. */
    public ReportableAction find(String authority, UUID id) {
        String agency = caller.agency() == null ? "" : caller.agency();
        return reads.first(SQL, Map.of("id", id, "authority", authority, "agency", agency), this::led)
                .orElseThrow(() -> Problems.notFound("action"));
    }

    private ReportableAction led(Row row) {
        String reference = row.text("reference");
        if (!row.flag("led")) {
            throw PlansErrors.notYourAction(reference, caller.agency());
        }
        if (row.date("withdrawn_on") != null) {
            throw PlansErrors.withdrawn(reference, row.date("withdrawn_on"));
        }
        return new ReportableAction(row.id("id"), row.text("authority"), reference, row.list("counts", Count.class));
    }
}
