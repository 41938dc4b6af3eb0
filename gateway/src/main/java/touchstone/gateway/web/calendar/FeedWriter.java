package touchstone.gateway.web.calendar;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import touchstone.gateway.status.Address;
import touchstone.gateway.web.cache.PageFile;

/** Notices as Atom (RFC 4287). */
@ApplicationScoped
class FeedWriter {
    static final String TYPE = "application/atom+xml";

    PageFile write(String authority, String name, List<FeedNotice> notices, String site) {
        SyndFeed feed = new SyndFeedImpl();
        feed.setFeedType("atom_1.0");
        feed.setTitle("Meetings and decisions, " + name);
        feed.setUri("tag:touchstone,2026:" + authority + ":governance");
        feed.setLinks(List.of(link("alternate", site + "/" + authority + "/governance"), link("self", site + "/" + authority + "/governance/feed.atom")));
        feed.setPublishedDate(notices.isEmpty() ? Date.from(Instant.EPOCH) : Date.from(notices.get(0).at().toInstant()));
        feed.setEntries(notices.stream().map(notice -> entry(notice, authority, name, site)).toList());
        try {
            return PageFile.unshared(new SyndFeedOutput().outputString(feed).getBytes(StandardCharsets.UTF_8), TYPE + ";charset=UTF-8", "governance.atom");
        } catch (FeedException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private static SyndLink link(String relation, String address) {
        SyndLink link = new SyndLinkImpl();
        link.setRel(relation);
        link.setHref(address);
        return link;
    }

    private static SyndEntry entry(FeedNotice notice, String authority, String name, String site) {
        SyndContent words = new SyndContentImpl();
        words.setType("text/plain");
        words.setValue(notice.words());
        SyndEntry entry = new SyndEntryImpl();
        entry.setUri("urn:uuid:" + notice.id());
        entry.setAuthor(name);
        entry.setTitle(notice.title());
        entry.setLink(site + Address.meeting(authority, notice.meeting()));
        entry.setUpdatedDate(Date.from(notice.at().toInstant()));
        entry.setDescription(words);
        return entry;
    }
}
