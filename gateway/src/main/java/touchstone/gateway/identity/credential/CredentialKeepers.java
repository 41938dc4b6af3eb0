package touchstone.gateway.identity.credential;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import touchstone.contracts.access.AgenciesApi;
import touchstone.platform.caller.Caller;
import touchstone.platform.caller.ThingPermission;
import touchstone.platform.problem.Problems;

/** Who keeps whose credentials: an administrator every agency's, the people of an agency its own, a program none. */
@ApplicationScoped
class CredentialKeepers implements ThingPermission {
    private static final Set<String> OPERATIONS = Set.of("issueCredential", "rotateCredential");

    private final Caller caller;

    CredentialKeepers(Caller caller) {
        this.caller = caller;
    }

    /** The only agency whose credentials the caller keeps; empty for whoever keeps all. 403 for a program. */
    Optional<String> onlyAgency(String authority) {
        if (caller.id().startsWith(CredentialEntity.CALLER)) {
            throw Problems.forbidden("A credential keeps no credentials, lest a stolen one outlive its end. Sign in as a person of your agency, or ask an administrator.");
        }
        return caller.may(AgenciesApi.class, "add", authority) ? Optional.empty() : Optional.of(caller.viewOf(authority).ownAgency());
    }

    /** 404 for another agency's. */
    CredentialEntity find(String authority, UUID id) {
        Optional<String> own = onlyAgency(authority);
        return CredentialEntity.in(authority, id).filter(one -> own.isEmpty() || own.get().equals(one.agency))
                .orElseThrow(() -> Problems.notFound("credential"));
    }

    /** 403 for another agency. */
    void requireOwn(String authority, String agency) {
        if (onlyAgency(authority).filter(own -> !own.equals(agency)).isPresent()) {
            throw Problems.forbidden("You issue credentials to your own agency only. Ask an administrator of this authority.");
        }
    }

    @Override
    public void require(String operation, String authority, Map<String, UUID> ids) {
        if (!OPERATIONS.contains(operation)) {
            return;
        }
        if (ids.containsKey("id")) {
            find(authority, ids.get("id"));
        } else {
            onlyAgency(authority);
        }
    }
}
