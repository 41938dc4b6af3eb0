package touchstone.gateway.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.AuditEntry;
import touchstone.contracts.AuditQuery;
import touchstone.contracts.Page;
import touchstone.contracts.access.AccessAuditApi;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.clients.MetricsClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PlansClient;
import touchstone.gateway.identity.audit.ActorNames;
import touchstone.platform.caller.Caller;
import touchstone.platform.problem.Problems;

/** Reads what the page of the audit shows, and what it exports. */
@ApplicationScoped
class AuditReader {
    /** A file of more is opened by nobody's spreadsheet in comfort, and read from the owners page by page. */
    private static final int EXPORTED = 20_000;

    @RestClient PlansClient.Audit plans;
    @RestClient MetricsClient.Audit metrics;
    @RestClient GovernanceClient.Audit governance;

    private final AccessAuditApi access;
    private final ActorNames actors;
    private final ParallelCalls together;
    private final Caller caller;

    AuditReader(AccessAuditApi access, ActorNames actors, ParallelCalls together, Caller caller) {
        this.access = access;
        this.actors = actors;
        this.together = together;
        this.caller = caller;
    }

    AuditView read(String authority, AuditOf asked, AuditQuery query) {
        List<AuditOf> open = openTo(authority);
        AuditOf of = asked == null ? open.get(0) : asked;
        Page<AuditEntry> page = page(authority, of, query);
        return new AuditView("/" + authority + "/audit", of, open, lines(page.items()), query, AllPages.cursor(page.next()));
    }

    /** All that is asked for; 422 when it is more than a file should hold. */
    List<AuditLine> export(String authority, AuditOf of, AuditQuery query) {
        List<AuditEntry> all = new ArrayList<>();
        query.limit = AllPages.PAGE;
        do {
            Page<AuditEntry> page = page(authority, of, query);
            all.addAll(page.items());
            query.after = AllPages.cursor(page.next());
            if (all.size() >= EXPORTED && query.after != null) {
                throw Problems.invalid("since", "There are more than " + EXPORTED + " entries. Choose fewer days, and export again.");
            }
        } while (query.after != null);
        return lines(all);
    }

    private List<AuditOf> openTo(String authority) {
        return Arrays.stream(AuditOf.values()).filter(one -> caller.may(one.contract(), "audit", authority)).toList();
    }

    private Page<AuditEntry> page(String authority, AuditOf of, AuditQuery query) {
        if (!openTo(authority).contains(of)) {
            throw Problems.forbidden("This is for directors and advisers: what is on record of a programme may be confidential.");
        }
        return switch (of) {
            case PLANS -> together.ask(() -> plans.audit(authority, query)).get();
            case METRICS -> together.ask(() -> metrics.audit(authority, query)).get();
            case GOVERNANCE -> together.ask(() -> governance.audit(authority, query)).get();
            case ACCESS -> access.audit(authority, query);
        };
    }

    private List<AuditLine> lines(List<AuditEntry> entries) {
        var names = actors.of(entries.stream().map(AuditEntry::actor).collect(Collectors.toSet()));
        return entries.stream().map(entry -> new AuditLine(entry, names.getOrDefault(entry.actor(), entry.actor()))).toList();
    }
}
