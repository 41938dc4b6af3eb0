package touchstone.gateway.access;

import touchstone.contracts.Page;
import touchstone.contracts.access.AuthoritiesApi;
import touchstone.contracts.access.Authority;
import touchstone.contracts.access.NewAuthority;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;

/** Authorities over HTTP. */
class AuthoritiesResource implements AuthoritiesApi {
    private final Authorities authorities;
    private final Feed feed;

    AuthoritiesResource(Authorities authorities, Feed feed) {
        this.authorities = authorities;
        this.feed = feed;
    }

    @Override
    public Page<Authority> authorities() {
        return new Page<>(authorities.all(), null);
    }

    @Override
    @Command
    public Authority add(NewAuthority facts) {
        AuthorityEntity authority = new AuthorityEntity(facts);
        authority.persist();
        authorities.forget();
        return feed.announce("authority.added", authority.slug, authority.id, authority::record);
    }
}
