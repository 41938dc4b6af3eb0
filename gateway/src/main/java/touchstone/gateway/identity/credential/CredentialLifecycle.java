package touchstone.gateway.identity.credential;

import java.util.List;
import touchstone.contracts.access.credential.CredentialMove;
import touchstone.platform.problem.Problems;

/** What can be done with a credential as it stands. */
record CredentialLifecycle(boolean revoked, boolean expired) {

    boolean works() {
        return !revoked && !expired;
    }

    List<CredentialMove> allowed() {
        return works() ? List.of(CredentialMove.ROTATE, CredentialMove.REVOKE) : List.of();
    }

    /** 409 when that cannot be done with it. */
    void require(CredentialMove move) {
        if (!allowed().contains(move)) {
            throw Problems.conflict("credential-ended", "It has ended",
                    "This credential %s. Issue another.".formatted(revoked ? "was revoked" : "has expired"), List.of());
        }
    }
}
