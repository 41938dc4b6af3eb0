package touchstone.gateway.web.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import touchstone.contracts.access.Authority;
import touchstone.gateway.clients.Completeness;
import touchstone.gateway.clients.Silence;
import touchstone.gateway.web.form.Form;
import touchstone.platform.time.AsAt;

/**
 * What stands around a page's own content.
 *
 * @param authority null on pages of the whole installation
 * @param section   null on those as well
 * @param trail     from the front page to this one
 * @param asked     the past date the reader asked for; null for today
 * @param filters   what else the reader asked for, to be kept when the date changes
 * @param form      that could not be taken, or that waits to be sent again; null for none
 * @param answered  which owners answered what the page asked, as far as it has asked; null when it asks nothing
 */
public record PageLayout(
        String title, Authority authority, Section section, List<Link> trail, LocalDate asked, List<Filter> filters,
        Visitor visitor, Form form, Completeness answered) {

    /** For a page that is answered before anybody is known. */
    public static PageLayout forVisitor(String title) {
        return new PageLayout(title, null, null, List.of(new Link("All authorities", "/"), new Link(title, null)), null, List.of(),
                new Visitor(null, "", false, false, false), null, null);
    }

    /** Which owners are away, and what that means for what is shown. */
    public List<String> silences() {
        return answered == null ? List.of() : answered.silences().stream().map(Silence::words).toList();
    }

    public List<Section> sections() {
        return List.of(Section.values());
    }

    /** What browsers show as the page's name: the most particular first. */
    public String windowTitle() {
        return authority == null || title.contains(authority.name())
                ? title + " · Touchstone"
                : title + " · " + authority.name() + " · Touchstone";
    }

    /** Keeps the date asked for when going to another page; "" for today. */
    public String keepDate() {
        return asked == null ? "" : "?asAt=" + asked;
    }

    /** The same behind another filter. */
    public String alsoDate() {
        return asked == null ? "" : "&asAt=" + asked;
    }

    public LocalDate today() {
        return AsAt.today();
    }

    /** This page at another day, narrowed as it is. */
    public String on(LocalDate day) {
        ListAddress there = ListAddress.of("", day);
        for (Filter filter : filters) {
            there = there.with(filter.name(), filter.value());
        }
        return there.whole();
    }

    static List<Link> trail(Authority authority, Section section, String title) {
        List<Link> trail = new ArrayList<>(List.of(new Link("All authorities", "/")));
        if (section == Section.PROGRAMME) {
            trail.add(new Link(authority.name(), null));
            return trail;
        }
        trail.add(new Link(authority.name(), "/" + authority.slug()));
        boolean front = section.title().equals(title);
        trail.add(new Link(section.title(), front ? null : "/" + authority.slug() + section.path()));
        if (!front) {
            trail.add(new Link(title, null));
        }
        return trail;
    }
}
