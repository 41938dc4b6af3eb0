package touchstone.metrics.commentary;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import touchstone.contracts.metrics.commentary.Claim;
import touchstone.contracts.metrics.commentary.Commentary;
import touchstone.contracts.metrics.commentary.CommentaryKind;
import touchstone.contracts.metrics.indicator.Stage;
import touchstone.metrics.claim.ClaimQueries;
import touchstone.metrics.disclosure.WithheldFigure;
import touchstone.metrics.history.WithdrawnMark;
import touchstone.platform.caller.Caller;
import touchstone.platform.sql.Reads;
import touchstone.platform.sql.Row;
import touchstone.platform.time.AsAt;

/** Reads commentary, the newest first: outside the authority only what is open, not withdrawn, and speaks of no suppressed figure. */
@ApplicationScoped
public class CommentaryQueries {
    private static final String SELECT = """
            select c.id, i.code, c.stage, c.period, c.kind, c.text, c.author, c.written_on, c.known_on, c.open,
                   c.withdrawn_on, c.withdrawn_by, c.withdrawal,
                   cast(c.claims as text) as claims
              from commentary c left join indicator i on i.id = c.indicator
             where c.authority = :authority and c.known_on <= :asAt""";

    private static final String IN_FORCE = " and (c.withdrawn_on is null or c.withdrawn_on > :asAt)";

    private static final String OPEN = """
             and c.open and c.withdrawn_on is null and not exists (
                 select from reading r join indicator s on s.id = r.indicator
                  where r.authority = c.authority and r.suppressed
                    and (r.indicator = c.indicator and r.period = c.period
                         or c.claims @> jsonb_build_array(jsonb_build_object('indicator', s.code, 'period', r.period))))""";

    private static final String WITHHELD = """
            select i.code, i.title, i.stage, r.starts, r.ends, r.numerator, r.denominator, r.value
              from reading r join indicator i on i.id = r.indicator
             where r.authority = :authority and r.suppressed limit 10000""";

    private static final String ORDER = " order by c.written_on desc, c.id desc limit 500";

    private final Reads reads;
    private final ClaimQueries claims;
    private final Caller caller;

    CommentaryQueries(Reads reads, ClaimQueries claims, Caller caller) {
        this.reads = reads;
        this.claims = claims;
        this.caller = caller;
    }

    /** Those on an indicator, a stage and a period, each of which may be null for any, withdrawn ones too; at most 500. */
    List<Commentary> list(String authority, String indicator, Stage stage, String period, LocalDate asAt) {
        Map<String, Object> with = new HashMap<>();
        String where = narrow(" and i.code = :code", "code", indicator, with)
                + narrow(" and c.stage = :stage", "stage", stage == null ? null : stage.name(), with)
                + narrow(" and c.period = :period", "period", period, with);
        return read(authority, asAt, where, with);
    }

    /** Those on any of the periods that hold; at most 500. */
    public List<Commentary> on(String authority, Collection<String> periods, LocalDate asAt) {
        return read(authority, asAt, IN_FORCE + " and c.period = any(:periods)", Map.of("periods", periods));
    }

    private static String narrow(String condition, String parameter, String value, Map<String, Object> with) {
        if (value == null) {
            return "";
        }
        with.put(parameter, value);
        return condition;
    }

    private List<Commentary> read(String authority, LocalDate asAt, String where, Map<String, ?> narrowed) {
        Map<String, Object> with = new HashMap<>(narrowed);
        with.put("authority", authority);
        with.put("asAt", asAt);
        boolean inside = caller.isInside(authority);
        List<Commentary> found = reads.list(SELECT + where + (inside ? "" : " " + OPEN) + ORDER, with, row -> record(row, asAt));
        return claims.held(authority, asAt, inside || found.isEmpty() ? found : found.stream().filter(new OpenWords(withheld(authority))::tellNothing).toList());
    }

    private List<WithheldFigure> withheld(String authority) {
        return reads.list(WITHHELD, Map.of("authority", authority), row -> new WithheldFigure(row.text("code"), row.text("title"),
                row.constant("stage", Stage.class), row.date("starts"), row.date("ends"), row.decimal("numerator"), row.decimal("denominator"), row.decimal("value")));
    }

    private static Commentary record(Row row, LocalDate asAt) {
        return new Commentary(row.id("id"), row.text("code"), row.constant("stage", Stage.class), row.text("period"),
                row.constant("kind", CommentaryKind.class), row.text("text"), row.text("author"), row.date("written_on"),
                row.date("known_on"), AsAt.of(row.id("id")), row.flag("open"), row.list("claims", Claim.class), WithdrawnMark.at(row, asAt), List.of(), List.of());
    }
}
