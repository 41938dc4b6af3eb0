package touchstone.governance.body;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import touchstone.contracts.governance.body.BodyQuery;
import touchstone.platform.sql.Conditions;
import touchstone.platform.sql.Reads;

/** Finds bodies. */
@ApplicationScoped
class BodyQueries {
    private static final String IDS = """
            select b.id from body b
              join lateral (select l.verbs, l.purpose from body_terms l
                             where l.body = b.id and (l.from_day is null or l.from_day <= :day) order by l.number desc limit 1) t on true
             where b.authority = :authority""";

    private static final String SEATED = """
            exists (select from membership m where m.body = b.id and m.agency = :agency and coalesce(m.from_day <= :day, true) and coalesce(m.until_day >= :day, true))""";

    private final Reads reads;

    BodyQueries(Reads reads) {
        this.reads = reads;
    }

    /** Ids of those that are asked for, as they are on a day. */
    Set<UUID> among(String authority, BodyQuery query, LocalDate on) {
        Conditions asked = new Conditions().is("b.kind = :kind", "kind", query.kind).is(":verb = any(t.verbs)", "verb", query.verb)
                .is(SEATED, "agency", query.agency)
                .is("words_of(b.name || ' ' || coalesce(t.purpose, '')) @@ websearch_to_tsquery('english', :text)", "text", query.text)
                .with("authority", authority).with("day", on);
        return reads.list(IDS + asked, asked.values(), row -> row.id("id")).stream().collect(Collectors.toUnmodifiableSet());
    }
}
