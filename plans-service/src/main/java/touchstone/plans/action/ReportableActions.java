package touchstone.plans.action;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
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
    private static final String SELECT = """
            select a.id, a.authority, a.reference, cast(a.counts as text) as counts, a.withdrawn_on,
                   a.lead_agency = :agency or :agency = any (a.co_leads) as led
              from action a
             where a.authority = :authority and\s""";

    private static final String ONE = SELECT + "a.id = :id";

    /** In one order, so that two who hold several wait for each other and never cross. */
    private static final String NAMED = SELECT + "(a.reference = any(:names) or a.id = any(cast(:ids as uuid[]))) order by a.id for share";

    private final Reads reads;
    private final Caller caller;

    ReportableActions(Reads reads, Caller caller) {
        this.reads = reads;
        this.caller = caller;
    }

    /** 404 when there is none, 403 when the agency neither leads nor co-leads it, 409 once it was withdrawn. */
    public ReportableAction find(String authority, UUID id) {
        return reads.first(ONE, Map.of("id", id, "authority", authority, "agency", agency()), Candidate::of)
                .orElseThrow(() -> Problems.notFound("action")).reportable(caller);
    }

    /** Those that these references and ids name, as they stand until the change is made. */
    public NamedActions named(String authority, Collection<String> names) {
        Map<String, Candidate> found = new HashMap<>();
        reads.list(NAMED, Map.of("authority", authority, "agency", agency(), "names", List.copyOf(names), "ids", names.stream().filter(ActionResolver::isId).toList()),
                row -> {
                    Candidate one = Candidate.of(row);
                    found.put(one.action.reference(), one);
                    return found.put(one.action.id().toString(), one);
                });
        return name -> found.computeIfAbsent(ActionResolver.key(name), unknown -> {
            throw Problems.notFound("action");
        }).reportable(caller);
    }

    private String agency() {
        return caller.agency() == null ? "" : caller.agency();
    }

    /** Actions by the names that somebody gave them. */
    public interface NamedActions {
        /** Refuses as {@link ReportableActions#find} does. */
        ReportableAction get(String name);
    }

    private record Candidate(ReportableAction action, boolean led, LocalDate withdrawn) {
        private static Candidate of(Row row) {
            return new Candidate(new ReportableAction(row.id("id"), row.text("authority"), row.text("reference"), row.list("counts", Count.class)),
                    row.flag("led"), row.date("withdrawn_on"));
        }

        private ReportableAction reportable(Caller caller) {
            if (!led) {
                throw PlansErrors.notYourAction(action.reference(), caller.agency());
            }
            if (withdrawn != null) {
                throw PlansErrors.withdrawn(action.reference(), withdrawn);
            }
            return action;
        }
    }
}
