package touchstone.gateway.web.layout;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import touchstone.contracts.access.AccessAuditApi;
import touchstone.contracts.access.AccountsApi;
import touchstone.contracts.access.Authority;
import touchstone.gateway.clients.Completeness;
import touchstone.gateway.identity.agency.Authorities;
import touchstone.gateway.identity.session.Csrf;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.Form;
import touchstone.platform.caller.Caller;
import touchstone.platform.problem.Problems;

/** Makes the frame of the page that is being asked for. */
@Named("pages")
@RequestScoped
public class PageLayouts {
    private final Caller caller;
    private final RoutingContext context;
    private final Authorities authorities;
    private final CurrentForm current;
    private final Completeness completeness;
    private final Set<String> placed = new HashSet<>();

    PageLayouts(Caller caller, RoutingContext context, Authorities authorities, CurrentForm current, Completeness completeness) {
        this.caller = caller;
        this.context = context;
        this.authorities = authorities;
        this.current = current;
        this.completeness = completeness;
    }

    /** For a page of the whole installation. */
    public PageLayout of(String title) {
        List<Link> trail = "/".equals(context.normalizedPath()) ? List.of() : List.of(new Link("All authorities", "/"), new Link(title, null));
        return new PageLayout(title, null, null, trail, null, List.of(), visitor(null), current.shown(), completeness);
    }

    /** For a page of the whole installation that stands below others. */
    public PageLayout under(List<Link> above, String title) {
        List<Link> trail = Stream.of(Stream.of(new Link("All authorities", "/")), above.stream(), Stream.of(new Link(title, null)))
                .flatMap(links -> links).toList();
        return new PageLayout(title, null, null, trail, null, List.of(), visitor(null), current.shown(), completeness);
    }

    /**
     * For a page of an authority; 404 when there is none of that slug. A visitor who names no day reads a closed programme as
     * at the day on which it was closed.
     */
    public PageLayout of(String slug, Section section, String title, LocalDate asked) {
        Authority authority = authorities.find(slug).orElseThrow(() -> Problems.notFound("authority"));
        if (authority.closed() != null && !caller.isInside(slug) && !context.queryParams().contains("asAt") && context.request().method() == HttpMethod.GET) {
            UriBuilder there = UriBuilder.fromUri(context.request().uri()).queryParam("asAt", authority.closed().on());
            throw new RedirectionException(Response.temporaryRedirect(there.build()).build());
        }
        return new PageLayout(title, authority, section, PageLayout.trail(authority, section, title), asked, filters(),
                visitor(slug), current.shown(), completeness);
    }

    /** The name of an authority; 404 when there is none of that slug. */
    public String nameOf(String slug) {
        return authorities.find(slug).orElseThrow(() -> Problems.notFound("authority")).name();
    }

    /** A place in a list and the word of what has just been done belong to the date that was left. */
    private List<Filter> filters() {
        return context.queryParams().entries().stream().filter(one -> !CurrentForm.PASSING.contains(one.getKey()))
                .map(one -> new Filter(one.getKey(), one.getValue())).toList();
    }

    /** Proof that a form was made for the reader's session; "" for nobody's. */
    public String csrf() {
        return isShared() ? VisitorSlot.CSRF.mark() : context.get(Csrf.FIELD, "");
    }

    /** Where a form of the page stands, for whoever comes back to it. */
    public String place(Form form) {
        placed.add(form.id());
        return current.page() + "#" + form.id();
    }

    /** Nowhere, for a form in which something is typed that nobody but its owner may ever see again. */
    public String placeUnkept(Form form) {
        placed.add(form.id());
        return "";
    }

    /** The form that somebody filled in and that the page, as it is now, does not offer any more; null for none. */
    public Form leftOver() {
        Form form = current.shown();
        return form == null || placed.contains(form.id()) ? null : form;
    }

    private boolean isShared() {
        return context.get(VisitorSlot.SHARED) != null && !caller.isAnonymous();
    }

    private Visitor visitor(String authority) {
        String name = isShared() ? VisitorSlot.NAME.mark() : caller.name();
        return new Visitor(caller.isAnonymous() ? null : name, csrf(), authority != null && caller.isInside(authority),
                authority != null && caller.may(AccessAuditApi.class, "audit", authority),
                caller.mayAnywhere(AccountsApi.class, "accounts"));
    }
}
