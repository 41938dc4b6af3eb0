package touchstone.gateway.status;

import io.smallrye.common.annotation.Blocking;
import java.time.LocalDate;
import touchstone.contracts.status.ProgrammeStatus;
import touchstone.contracts.status.StatusApi;
import touchstone.gateway.access.Authorities;
import touchstone.platform.problem.Problems;

/** The combined status over HTTP. */
@Blocking
class StatusResource implements StatusApi {
    private final Programmes programmes;
    private final Authorities authorities;

    StatusResource(Programmes programmes, Authorities authorities) {
        this.programmes = programmes;
        this.authorities = authorities;
    }

    @Override
    public ProgrammeStatus status(String authority, LocalDate asAt) {
        authorities.find(authority).orElseThrow(() -> Problems.notFound("authority"));
        return programmes.of(authority, asAt).status();
    }
}
