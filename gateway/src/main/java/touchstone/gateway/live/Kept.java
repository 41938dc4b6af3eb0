package touchstone.gateway.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import touchstone.gateway.owners.Owner;
import touchstone.platform.time.AsAt;

/** What the gateway knew before it was last started, for as long as that is right. */
@ApplicationScoped
public class Kept {
    private final KeptPage page;
    private final Versions versions;
    private final Map<Owner, Place> places = new ConcurrentHashMap<>();
    private volatile Before before;

    Kept(KeptPage page, Versions versions) {
        this.page = page;
        this.versions = versions;
    }

    private record Before(LocalDate day, Map<String, String> words) {}

    /** Kept today by the same build, of an authority of which nothing was told since; empty while that is not known. */
    public Optional<String> of(String authority) {
        return versions.isAsBefore(authority) && before.day().equals(AsAt.today())
                ? Optional.ofNullable(before.words().get(authority)) : Optional.empty();
    }

    /**
     * Keeps these words by authority in place of whatever was kept.
     *
     * @param current asked for what is right; it must know of every {@link Versions#of version} that it is asked under
     */
    public void keep(Supplier<Map<String, String>> current) {
        LocalDate day = AsAt.today();
        Map<Owner, Place> read = Map.copyOf(places); // first: what is told from here on is read again after a start
        if (read.size() == Owner.values().length) {
            page.write(day, new KeptPage.Content(read, current.get()));
        }
    }

    /** How far the owner's feed was read, in this run or before. */
    Optional<Place> placeOf(Owner owner) {
        load();
        return Optional.ofNullable(places.get(owner));
    }

    /** Say so after all that was read has moved its authority. */
    void reached(Owner owner, Place place) {
        places.put(owner, place);
    }

    private synchronized void load() {
        if (before == null) {
            LocalDate today = AsAt.today();
            KeptPage.Content content = page.of(today).orElse(KeptPage.Content.NONE);
            places.putAll(content.places());
            before = new Before(today, content.words());
        }
    }
}
