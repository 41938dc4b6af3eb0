package touchstone.gateway.web.amendments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Role;
import touchstone.contracts.plans.amendment.Amendment;
import touchstone.contracts.plans.amendment.AmendmentKind;
import touchstone.contracts.plans.amendment.AmendmentRule;
import touchstone.contracts.plans.amendment.AmendmentState;
import touchstone.contracts.plans.plan.Plan;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PendingCall;
import touchstone.gateway.clients.PlansClient;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.versions.VersionReader;
import touchstone.platform.caller.Caller;
import touchstone.platform.time.AsAt;

/** Reads what the page of amendments shows. */
@ApplicationScoped
class AmendmentReader {
    @RestClient PlansClient.Amendments amendments;
    @RestClient PlansClient.AmendmentRules rules;

    private final VersionReader versions;
    private final ParallelCalls together;
    private final Caller caller;

    AmendmentReader(VersionReader versions, ParallelCalls together, Caller caller) {
        this.versions = versions;
        this.together = together;
        this.caller = caller;
    }

    AmendmentsView read(String authority, String reference, Form wrong, boolean saved) {
        Plan plan = versions.plan(authority, reference);
        PendingCall<List<Amendment>> asked = together.ask(() -> amendments.amendments(authority, plan.id()));
        List<PendingCall<AmendmentRule>> asking = Arrays.stream(AmendmentKind.values())
                .map(kind -> together.ask(() -> rules.rule(authority, kind))).toList();
        List<Amendment> all = asked.get();
        List<AmendmentRule> ruling = asking.stream().map(PendingCall::get).toList();
        boolean manages = caller.is(Role.PROGRAMME_MANAGER, authority);
        return new AmendmentsView(plan, all, ruling, manages, manages || caller.is(Role.SECRETARIAT, authority),
                decides(authority, all, ruling), AsAt.today(), VersionReader.base(authority, plan), wrong, saved);
    }

    private boolean decides(String authority, List<Amendment> all, List<AmendmentRule> ruling) {
        return all.stream().filter(one -> one.state() == AmendmentState.PROPOSED)
                .flatMap(open -> ruling.stream().filter(rule -> rule.kind() == open.kind()))
                .flatMap(rule -> rule.approvers().stream()).anyMatch(role -> caller.is(role, authority));
    }
}
