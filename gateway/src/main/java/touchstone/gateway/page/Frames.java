package touchstone.gateway.page;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.List;
import touchstone.contracts.access.Authority;
import touchstone.gateway.access.Authorities;
import touchstone.platform.caller.Caller;
import touchstone.platform.problem.Problems;

/** Makes the frame of the page that is being asked for. */
@RequestScoped
public class Frames {
    private final Caller caller;
    private final RoutingContext context;
    private final Authorities authorities;

    Frames(Caller caller, RoutingContext context, Authorities authorities) {
        this.caller = caller;
        this.context = context;
        this.authorities = authorities;
    }

    /** For a page of the whole installation. */
    public Frame of(String title) {
        List<Link> trail = "/".equals(context.normalizedPath()) ? List.of() : List.of(new Link("All authorities", "/"), new Link(title, null));
        return new Frame(title, null, null, trail, null, visitor(null));
    }

    /** For a page of an authority; 404 when there is none of that slug. */
    public Frame of(String slug, Section section, String title, LocalDate asked) {
        Authority authority = authorities.find(slug).orElseThrow(() -> Problems.notFound("authority"));
        return new Frame(title, authority, section, Frame.trail(authority, section, title), asked, visitor(slug));
    }

    /** The name of an authority; 404 when there is none of that slug. */
    public String nameOf(String slug) {
        return authorities.find(slug).orElseThrow(() -> Problems.notFound("authority")).name();
    }

    private Visitor visitor(String authority) {
        String csrf = context.get(Visitor.CSRF, "");
        return new Visitor(caller.isAnonymous() ? null : caller.name(), csrf, authority != null && caller.isInside(authority));
    }
}
