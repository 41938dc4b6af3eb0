package touchstone.governance.body;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.governance.body.Verb;
import touchstone.contracts.governance.body.terms.BodyAccess;
import touchstone.contracts.governance.body.terms.QuorumRule;
import touchstone.contracts.governance.body.terms.QuorumShare;
import touchstone.contracts.governance.body.terms.Terms;
import touchstone.platform.caller.Caller;
import touchstone.platform.sql.Reads;
import touchstone.platform.sql.Row;

/** Reads terms, and which meetings relied on them. */
@ApplicationScoped
class TermsQueries {
    /** Of a meeting {@code m}: whether something was done by the terms of its day. */
    private static final String RELIES = "(m.agenda_version > 0 or m.minutes is not null)";

    private static final String TERMS = """
            select t.id, t.version, t.body, t.number, t.from_day, t.purpose, cast(to_json(t.verbs) as text) as verbs, t.quorum_members, t.quorum_share,
                   cast(to_json(t.quorum_posts) as text) as quorum_posts, t.notice_days, t.access, t.corrected,
                   exists (select from meeting m where m.body = t.body and %s
                              and m.day >= coalesce(t.from_day, '-infinity') and m.day < coalesce(n.from_day, 'infinity')) as relied_on
              from body_terms t
              join body b on b.id = t.body
              left join body_terms n on n.body = t.body and n.number = t.number + 1
             where b.authority = :authority order by t.number desc""".formatted(RELIES);
    private static final String LAST_RELIED = """
            select m.day from meeting m where m.body = :body and m.day >= :from and %s order by m.day desc limit 1""".formatted(RELIES);

    private final Reads reads;
    private final Caller caller;

    TermsQueries(Reads reads, Caller caller) {
        this.reads = reads;
        this.caller = caller;
    }

    /** Every version of every body of an authority, each the latest first. */
    Map<UUID, List<Terms>> of(String authority) {
        return reads.list(TERMS, Map.of("authority", authority), row -> Map.entry(row.id("body"), terms(row, authority))).stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    List<Terms> of(String authority, UUID body) {
        return of(authority).getOrDefault(body, List.of());
    }

    /** Of these, the latest first, those in force on a day. */
    static Terms inForce(List<Terms> versions, LocalDate on) {
        return versions.stream().filter(terms -> terms.from() == null || !terms.from().isAfter(on)).findFirst().orElseThrow();
    }

    /** The last meeting from a day on that relied on the terms of its day. */
    Optional<LocalDate> lastReliedOn(UUID body, LocalDate from) {
        return reads.first(LAST_RELIED, Map.of("body", body, "from", from), row -> row.date("day"));
    }

    private Terms terms(Row row, String authority) {
        boolean reliedOn = row.flag("relied_on");
        return new Terms(row.id("id"), row.number("version"), row.number("number"), row.date("from_day"), row.text("purpose"),
                row.list("verbs", String.class).stream().map(Verb::valueOf).toList(), quorum(row), row.number("notice_days"),
                row.constant("access", BodyAccess.class), TermsLifecycle.isKeeper(caller, authority) ? row.text("corrected") : null,
                reliedOn, TermsLifecycle.allowed(caller, authority, reliedOn));
    }

    private static QuorumRule quorum(Row row) {
        Integer members = row.text("quorum_members") == null ? null : row.number("quorum_members");
        QuorumShare share = row.constant("quorum_share", QuorumShare.class);
        List<String> posts = row.list("quorum_posts", String.class);
        return members == null && share == null && posts.isEmpty() ? null : new QuorumRule(members, share, posts);
    }
}
