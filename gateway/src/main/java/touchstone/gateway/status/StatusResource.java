package touchstone.gateway.status;

import io.smallrye.common.annotation.Blocking;
import java.time.LocalDate;
import java.util.List;
import touchstone.contracts.status.ProgrammeStatus;
import touchstone.contracts.status.StatusApi;
import touchstone.gateway.access.Authorities;
import touchstone.gateway.live.Edition;
import touchstone.gateway.live.Editions;
import touchstone.platform.problem.Problems;

/** The combined status over HTTP. */
@Blocking
class StatusResource implements StatusApi {
    private final Programmes programmes;
    private final Authorities authorities;
    private final Editions editions;

    StatusResource(Programmes programmes, Authorities authorities, Editions editions) {
        this.programmes = programmes;
        this.authorities = authorities;
        this.editions = editions;
    }

    @Override
    public ProgrammeStatus status(String authority, LocalDate asAt) {
        authorities.find(authority).orElseThrow(() -> Problems.notFound("authority"));
        Edition edition = editions.of(List.of(authority));
        Programme programme = programmes.of(authority, asAt);
        edition.issue(programme.isWhole());
        return programme.status();
    }
}
