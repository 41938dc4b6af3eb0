package touchstone.plans.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import touchstone.contracts.Reference;
import touchstone.contracts.plans.evidence.Evidence;
import touchstone.contracts.plans.evidence.EvidenceFile;
import touchstone.contracts.plans.evidence.EvidenceKind;
import touchstone.contracts.plans.evidence.EvidenceMove;
import touchstone.contracts.plans.evidence.EvidenceSource;
import touchstone.contracts.plans.evidence.EvidenceState;
import touchstone.plans.action.ActionEntity;
import touchstone.plans.action.ActionLifecycle;
import touchstone.platform.caller.AccessScope;
import touchstone.platform.caller.Caller;
import touchstone.platform.sql.Reads;
import touchstone.platform.sql.Row;
import touchstone.platform.time.AsAt;

/** Reads evidence as it stood at a date, in one statement. */
@ApplicationScoped
public class EvidenceQueries {
    private static final String SELECT = """
            select e.id, e.version, e.action, e.agency, e.author, e.kind, e.title, e.link, e.file_name, e.media_type, e.size,
                   e.sha256, e.dated, e.expires_on, e.submitted_at, evidence_state(e, :asAt) as state, e.rejection_reason,
                   o.authority, :own = any (o.co_leads || o.lead_agency) and o.withdrawn_on is null as leads
              from evidence e join action o on o.id = e.action
            """;

    /** Accepted evidence is for everybody inside, any other for its agency and the authority, a draft for its agency and the programme manager. */
    private static final String SEEN = " and (e.state = 'ACCEPTED' or :manager or e.agency = :own or e.state <> 'DRAFT' and :staff)";

    static final String LIST = SELECT + " where e.action = :action and e.dated <= :asAt" + SEEN + " order by e.dated desc, e.id desc";

    static final String OF_RECOMMENDATION = SELECT + """
              join (select a.id from action a
                     where a.authority = :authority and a.recommendation = :recommendation and (a.withdrawn_on is null or a.withdrawn_on > :asAt)
                     order by a.sort_key limit 200) a on a.id = e.action
             where e.dated <= :asAt""" + SEEN + " order by e.dated desc, e.id desc limit 200";

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
        return reads.list(LIST, with, row -> record(row, asAt));
    }

    /** The latest of these; whoever asks may see the action. */
    public List<Evidence> latest(String authority, UUID action, LocalDate asAt) {
        Map<String, Object> with = new HashMap<>(reader(caller, authority));
        with.put("action", action);
        with.put("asAt", asAt);
        return reads.list(LIST + " limit 200", with, row -> record(row, asAt));
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
        return reads.list(OF_RECOMMENDATION, with, row -> record(row, asAt));
    }

    /** One that was found through its caller, as it is now. */
    Evidence one(EvidenceEntity evidence, String authority) {
        Map<String, Object> with = new HashMap<>(reader(caller, authority));
        with.put("id", evidence.id);
        with.put("asAt", AsAt.today());
        return reads.first(SELECT + " where e.id = :id", with, row -> record(row, AsAt.today())).orElseThrow();
    }

    /** What a statement must know of its reader. */
    static Map<String, Object> reader(Caller caller, String authority) {
        AccessScope scope = caller.viewOf(authority);
        return Map.of("manager", ActionLifecycle.showsEvidence(caller, authority, false), "staff", scope.isStaff(), "own", scope.ownAgency());
    }

    private Evidence record(Row row, LocalDate asAt) {
        String link = row.text("link");
        EvidenceFile file = file(row);
        EvidenceLifecycle life = new EvidenceLifecycle(row.constant("state", EvidenceState.class), link != null || file != null);
        List<EvidenceMove> allowed = asAt.isBefore(AsAt.today()) ? List.of() : life.allowed(caller, row.text("authority"), row.flag("leads"));
        return new Evidence(row.id("id"), row.number("version"), row.id("action"), row.text("agency"), row.text("author"),
                row.constant("kind", EvidenceKind.class), row.text("title"), source(link), link, file, row.date("dated"),
                row.date("expires_on"), row.moment("submitted_at"), life.state(), life.isPutForward(), row.text("rejection_reason"), allowed);
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
