package touchstone.gateway.identity.agency;

import jakarta.enterprise.event.Event;
import touchstone.contracts.Page;
import touchstone.contracts.access.AgenciesApi;
import touchstone.contracts.access.Agency;
import touchstone.contracts.access.NewAgency;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.Paging;
import touchstone.platform.problem.Problems;

/** Agencies over HTTP. */
class AgenciesResource implements AgenciesApi {
    private final Authorities authorities;
    private final Paging paging;
    private final Feed feed;
    private final Event<DirectoryChanged> changed;

    AgenciesResource(Authorities authorities, Paging paging, Feed feed, Event<DirectoryChanged> changed) {
        this.authorities = authorities;
        this.paging = paging;
        this.feed = feed;
        this.changed = changed;
    }

    @Override
    public Page<Agency> agencies(String authority, String after, int limit) {
        authorities.find(authority).orElseThrow(() -> Problems.notFound("authority"));
        return paging.slice(AgencyEntity.of(authority).stream().map(AgencyEntity::record).toList(), after, limit, Agency::slug);
    }

    @Override
    @Command
    public Agency add(String authority, NewAgency facts) {
        authorities.find(authority).orElseThrow(() -> Problems.notFound("authority"));
        if (AgencyEntity.named(authority, facts.slug()).isPresent()) {
            throw Problems.taken("slug");
        }
        AgencyEntity agency = new AgencyEntity(authority, facts);
        agency.persist();
        changed.fire(new DirectoryChanged(authority));
        return feed.announce("agency.added", authority, agency.id, agency::record);
    }
}
