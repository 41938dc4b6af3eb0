package touchstone.gateway.versions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Role;
import touchstone.contracts.plans.Amendment;
import touchstone.contracts.plans.AmendmentKind;
import touchstone.contracts.plans.AmendmentRule;
import touchstone.contracts.plans.AmendmentState;
import touchstone.contracts.plans.Plan;
import touchstone.gateway.owners.Asked;
import touchstone.gateway.owners.PlansOwner;
import touchstone.gateway.owners.Together;
import touchstone.gateway.page.Form;
import touchstone.platform.caller.Caller;
import touchstone.platform.time.AsAt;

/** Reads what the page of amendments shows. */
@ApplicationScoped
class AmendmentReader {
    @RestClient PlansOwner.Amendments amendments;
    @RestClient PlansOwner.AmendmentRules rules;

    private final VersionReader versions;
    private final Together together;
    private final Caller caller;

    AmendmentReader(VersionReader versions, Together together, Caller caller) {
        this.versions = versions;
        this.together = together;
        this.caller = caller;
    }

    AmendmentView read(String authority, String reference, Form wrong, boolean saved) {
        Plan plan = versions.plan(authority, reference);
        Asked<List<Amendment>> asked = together.ask(() -> amendments.amendments(authority, plan.id()));
        List<Asked<AmendmentRule>> asking = Arrays.stream(AmendmentKind.values())
                .map(kind -> together.ask(() -> rules.rule(authority, kind))).toList();
        List<Amendment> all = asked.get();
        List<AmendmentRule> ruling = asking.stream().map(Asked::get).toList();
        boolean manages = caller.is(Role.PROGRAMME_MANAGER, authority);
        return new AmendmentView(plan, all, ruling, manages, manages || caller.is(Role.SECRETARIAT, authority),
                decides(authority, all, ruling), AsAt.today(), VersionReader.base(authority, plan), wrong, saved);
    }

    private boolean decides(String authority, List<Amendment> all, List<AmendmentRule> ruling) {
        return all.stream().filter(one -> one.state() == AmendmentState.PROPOSED)
                .flatMap(open -> ruling.stream().filter(rule -> rule.kind() == open.kind()))
                .flatMap(rule -> rule.approvers().stream()).anyMatch(role -> caller.is(role, authority));
    }
}
