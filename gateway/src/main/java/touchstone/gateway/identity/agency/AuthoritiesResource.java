package touchstone.gateway.identity.agency;

import jakarta.enterprise.event.Event;
import java.util.Set;
import touchstone.contracts.Page;
import touchstone.contracts.access.AuthoritiesApi;
import touchstone.contracts.access.Authority;
import touchstone.contracts.access.Closing;
import touchstone.contracts.access.NewAuthority;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.Paging;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** Authorities over HTTP. */
class AuthoritiesResource implements AuthoritiesApi {
    /** First words of our own addresses: an authority so named could not be reached. */
    private static final Set<String> OURS = Set.of("account", "accessibility", "administration", "api", "assets", "changes",
            "developers", "openapi", "q", "search", "sign-in", "sign-out", "webjars");

    private final Authorities authorities;
    private final Paging paging;
    private final Feed feed;
    private final Event<DirectoryChanged> changed;

    AuthoritiesResource(Authorities authorities, Paging paging, Feed feed, Event<DirectoryChanged> changed) {
        this.authorities = authorities;
        this.paging = paging;
        this.feed = feed;
        this.changed = changed;
    }

    @Override
    public Page<Authority> authorities(String after, int limit) {
        return paging.slice(authorities.all(), after, limit, Authority::slug);
    }

    @Override
    @Command
    public Authority add(NewAuthority facts) {
        if (OURS.contains(facts.slug())) {
            throw Problems.invalid("slug", "is an address of Touchstone itself; choose another");
        }
        if (authorities.find(facts.slug()).isPresent()) {
            throw Problems.taken("slug");
        }
        AuthorityEntity authority = new AuthorityEntity(facts);
        authority.persist();
        authorities.forget();
        changed.fire(new DirectoryChanged(authority.slug));
        return feed.announce("authority.added", authority.slug, authority.id, authority::record);
    }

    @Override
    @Command
    public Authority close(String slug, Closing closing) {
        if (closing.on().isAfter(AsAt.today())) {
            throw Problems.invalid("on", "lies ahead; give the last day of the record, today at the latest");
        }
        return change("authority.closed", slug, closing);
    }

    @Override
    @Command
    public Authority reopen(String slug) {
        return change("authority.reopened", slug, null);
    }

    private Authority change(String event, String slug, Closing closing) {
        AuthorityEntity authority = AuthorityEntity.require(slug);
        authority.close(closing);
        authorities.forget();
        changed.fire(new DirectoryChanged(slug));
        return feed.announce(event, slug, authority.id, authority::record);
    }
}
