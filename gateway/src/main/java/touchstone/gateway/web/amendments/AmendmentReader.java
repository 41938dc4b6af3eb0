package touchstone.gateway.web.amendments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.plans.amendment.Amendment;
import touchstone.contracts.plans.amendment.AmendmentKind;
import touchstone.contracts.plans.amendment.AmendmentRule;
import touchstone.contracts.plans.plan.Plan;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PendingCall;
import touchstone.gateway.clients.PlansClient;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.versions.VersionReader;
import touchstone.platform.time.AsAt;

/** Reads what the page of amendments shows. */
@ApplicationScoped
class AmendmentReader {
    @RestClient PlansClient.Amendments amendments;
    @RestClient PlansClient.AmendmentRules rules;

    private final VersionReader versions;
    private final ParallelCalls together;

    AmendmentReader(VersionReader versions, ParallelCalls together) {
        this.versions = versions;
        this.together = together;
    }

    AmendmentsView read(String authority, String reference, Form wrong, boolean saved) {
        Plan plan = versions.plan(authority, reference);
        PendingCall<List<Amendment>> asked = together.ask(() -> AllPages.of(after ->
                amendments.amendments(authority, plan.id(), after, AllPages.PAGE)));
        List<PendingCall<AmendmentRule>> asking = Arrays.stream(AmendmentKind.values())
                .map(kind -> together.ask(() -> rules.rule(authority, kind))).toList();
        List<Amendment> all = asked.get();
        List<AmendmentRule> ruling = asking.stream().map(PendingCall::get).toList();
        return new AmendmentsView(plan, all, ruling, AsAt.today(), VersionReader.base(authority, plan), wrong, saved);
    }
}
