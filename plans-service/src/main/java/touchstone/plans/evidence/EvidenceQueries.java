package touchstone.plans.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import touchstone.contracts.Reference;
import touchstone.contracts.Role;
import touchstone.contracts.plans.evidence.Evidence;
import touchstone.contracts.plans.evidence.EvidenceFile;
import touchstone.contracts.plans.evidence.EvidenceKind;
import touchstone.contracts.plans.evidence.EvidenceSource;
import touchstone.contracts.plans.evidence.EvidenceState;
import touchstone.plans.action.ActionEntity;
import touchstone.platform.caller.Caller;
import touchstone.platform.sql.Reads;
import touchstone.platform.sql.Row;

/** Reads evidence as it stood at a date, in one statement. */
@ApplicationScoped
public class EvidenceQueries {
    private static final String SELECT = """
            select e.id, e.version, e.action, e.agency, e.author, e.kind, e.title, e.link, e.file_name, e.media_type, e.size,
                   e.sha256, e.dated, e.expires_on, e.submitted_at, evidence_state(e, :asAt) as state, e.rejection_reason
              from evidence e
            """;

    static final String LIST = SELECT + """
             where e.action = :action and e.dated <= :asAt
               and (e.state <> 'DRAFT' or :manager = true or e.agency = :agency)
             order by e.dated desc, e.id desc""";

    static final String OF_RECOMMENDATION = SELECT + """
              join (select a.id from action a
                     where a.authority = :authority and a.recommendation = :recommendation and (a.withdrawn_on is null or a.withdrawn_on > :asAt)
                     order by a.sort_key limit 200) a on a.id = e.action
             where e.dated <= :asAt and (e.state <> 'DRAFT' or :manager = true or e.agency = :agency)
             order by e.dated desc, e.id desc limit 200""";

    private final Reads reads;
    private final Caller caller;

    EvidenceQueries(Reads reads, Caller caller) {
        this.reads = reads;
        this.caller = caller;
    }

    /** An action's evidence of that date and earlier, the latest first. */
    List<Evidence> of(ActionEntity action, LocalDate asAt) {
        Map<String, Object> with = new HashMap<>(reader(caller, action.authority));
        with.put("action", action.id);
        with.put("asAt", asAt);
        return reads.list(LIST, with, EvidenceQueries::record);
    }

    /** Of the actions that answer a recommendation, up to a date; the latest first. None outside the authority. */
    public List<Evidence> on(String authority, UUID recommendation, LocalDate asAt) {
        if (!caller.isInside(authority)) {
            return List.of();
        }
        Map<String, Object> with = new HashMap<>(reader(caller, authority));
        with.put("authority", authority);
        with.put("recommendation", recommendation);
        with.put("asAt", asAt);
        return reads.list(OF_RECOMMENDATION, with, EvidenceQueries::record);
    }

    /** One that was found through its caller. */
    Evidence one(EvidenceEntity evidence, LocalDate asAt) {
        return reads.first(SELECT + " where e.id = :id", Map.of("id", evidence.id, "asAt", asAt), EvidenceQueries::record).orElseThrow();
    }

    /** What a statement must know of its reader: drafts are for the agency that made them and for the programme manager. */
    static Map<String, Object> reader(Caller caller, String authority) {
        boolean reports = caller.agency() != null && caller.is(Role.PARTNER, authority);
        return Map.of("manager", caller.is(Role.PROGRAMME_MANAGER, authority), "agency", reports ? caller.agency() : "");
    }

    private static Evidence record(Row row) {
        String link = row.text("link");
        return new Evidence(row.id("id"), row.number("version"), row.id("action"), row.text("agency"), row.text("author"),
                row.constant("kind", EvidenceKind.class), row.text("title"), source(link), link, file(row), row.date("dated"),
                row.date("expires_on"), row.moment("submitted_at"), row.constant("state", EvidenceState.class), row.text("rejection_reason"));
    }

    private static EvidenceSource source(String link) {
        if (link == null) {
            return EvidenceSource.FILE;
        }
        return Reference.parse(link).isPresent() ? EvidenceSource.INDICATOR_READING : EvidenceSource.LINK;
    }

    private static EvidenceFile file(Row row) {
        return row.text("sha256") == null ? null
                : new EvidenceFile(row.text("file_name"), row.text("media_type"), row.number("size"), row.text("sha256"));
    }
}
