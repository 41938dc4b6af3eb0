package touchstone.gateway.web.form;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import touchstone.contracts.Problem;

/** Keeps what people typed for an hour, each for themselves alone, until they have sent it after all. */
@ApplicationScoped
public class KeptForms {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int CHARACTERS = 8_000_000;

    /** Of an entry, besides what was typed. */
    private static final int OVERHEAD = 500;

    private final Cache<UUID, Kept> forms = Caffeine.newBuilder().expireAfterWrite(Duration.ofHours(1))
            .maximumWeight(CHARACTERS).weigher((UUID id, Kept kept) -> OVERHEAD + kept.typed().length()).build();

    private record Kept(String owner, KeptForm typed, Problem why) {}

    /**
     * The address of the form's page, on which it stands as it was typed.
     *
     * @param owner id of the caller who typed it
     * @param why   it was not taken
     */
    public String keep(String owner, KeptForm typed, Problem why) {
        UUID id = UUID.randomUUID();
        forms.put(id, new Kept(owner, typed, why));
        String page = typed.page();
        return page + (page.contains("?") ? "&" : "?") + CurrentForm.KEPT + "=" + id + "#" + typed.id();
    }

    /** Empty for anybody else, and once it is forgotten. */
    Optional<Form> of(String owner, String id) {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(forms.getIfPresent(UUID.fromString(id))).filter(kept -> kept.owner().equals(owner))
                .map(kept -> kept.typed().form(kept.why()));
    }
}
