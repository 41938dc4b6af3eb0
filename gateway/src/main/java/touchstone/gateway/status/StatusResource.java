package touchstone.gateway.status;

import io.smallrye.common.annotation.Blocking;
import java.time.LocalDate;
import java.util.List;
import touchstone.contracts.status.ProgrammeStatus;
import touchstone.contracts.status.StatusApi;
import touchstone.gateway.identity.agency.Authorities;
import touchstone.gateway.sync.ConditionalRequests;
import touchstone.gateway.sync.PageETag;
import touchstone.platform.problem.Problems;

/** The combined status over HTTP. */
@Blocking
class StatusResource implements StatusApi {
    private final Programmes programmes;
    private final Authorities authorities;
    private final ConditionalRequests editions;

    StatusResource(Programmes programmes, Authorities authorities, ConditionalRequests editions) {
        this.programmes = programmes;
        this.authorities = authorities;
        this.editions = editions;
    }

    @Override
    public ProgrammeStatus status(String authority, LocalDate asAt) {
        authorities.find(authority).orElseThrow(() -> Problems.notFound("authority"));
        PageETag edition = editions.of(List.of(authority));
        Programme programme = programmes.of(authority, asAt);
        edition.issue(programme.isWhole());
        return programme.status();
    }
}
