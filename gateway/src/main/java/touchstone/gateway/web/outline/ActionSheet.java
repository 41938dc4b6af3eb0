package touchstone.gateway.web.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import touchstone.contracts.plans.action.Action;
import touchstone.contracts.plans.title.Titles;
import touchstone.gateway.web.export.ExportTable;
import touchstone.gateway.web.layout.AgencyNames;
import touchstone.gateway.web.sheet.PastedRow;
import touchstone.gateway.web.sheet.SaidDate;
import touchstone.platform.problem.WireNames;

/**
 * How actions stand in a table: as it is taken away, and as what comes back of it is held against the plan.
 *
 * @param agencies names by slug
 * @param called   references of recommendations and workstreams, and numbers of phases, by id
 */
record ActionSheet(Map<String, String> agencies, Map<UUID, String> called) {

    static ActionSheet of(Titles titles, AgencyNames.Names agencies) {
        Map<UUID, String> called = new HashMap<>();
        titles.recommendations().forEach(one -> called.put(one.id(), one.reference()));
        titles.workstreams().forEach(one -> called.put(one.id(), one.reference()));
        titles.phases().forEach(one -> called.put(one.id(), String.valueOf(one.number())));
        return new ActionSheet(agencies.bySlug(), called);
    }

    static ExportTable template() {
        return new ExportTable("actions", headings(column -> !column.isDerived()), Stream.empty());
    }

    ExportTable of(String name, List<Action> actions) {
        return new ExportTable(name, headings(column -> true), actions.stream().<List<Object>>map(action -> new ArrayList<>(cells(action).values())));
    }

    private static List<String> headings(Predicate<ActionColumn> taken) {
        return Arrays.stream(ActionColumn.values()).filter(taken).map(ActionColumn::heading).toList();
    }

    /** Rows of actions that the plan does not hold; of those that it holds otherwise this is said. */
    List<PastedRow<ActionColumn>> missing(List<PastedRow<ActionColumn>> rows, List<Action> held) {
        Map<String, Action> known = held.stream().collect(Collectors.toMap(one -> key(one.reference()), Function.identity()));
        List<PastedRow<ActionColumn>> missing = new ArrayList<>();
        for (PastedRow<ActionColumn> row : rows) {
            Action there = known.get(key(row.cell(ActionColumn.REFERENCE)));
            if (there == null) {
                missing.add(row);
            } else if (!changed(there, row).isEmpty()) {
                row.say("%s is in the plan already, with another %s. Change it on its own page, or take the row out.".formatted(there.reference(),
                        String.join(", ", changed(there, row))));
            }
        }
        return missing;
    }

    /** Headings under which the row says something else; what it has no column for is left alone. */
    private List<String> changed(Action held, PastedRow<ActionColumn> row) {
        Map<ActionColumn, Object> cells = cells(held);
        return row.cells().keySet().stream().filter(column -> !column.isDerived() && !isSame(Objects.toString(cells.get(column), ""), said(column, row)))
                .map(ActionColumn::heading).toList();
    }

    private String said(ActionColumn column, PastedRow<ActionColumn> row) {
        String said = row.cell(column);
        return column == ActionColumn.LEAD ? row.agency(said, agencies).map(this::agency).orElse(said) : said;
    }

    /** A spreadsheet writes days in its own way. */
    private static boolean isSame(String held, String said) {
        Optional<SaidDate> day = SaidDate.read(held);
        return key(held).equals(key(said)) || day.isPresent() && day.equals(SaidDate.read(said));
    }

    private Map<ActionColumn, Object> cells(Action action) {
        Map<ActionColumn, Object> cells = new EnumMap<>(ActionColumn.class);
        cells.put(ActionColumn.REFERENCE, action.reference());
        cells.put(ActionColumn.TEXT, action.text());
        cells.put(ActionColumn.LEAD, agency(action.leadAgency()));
        cells.put(ActionColumn.DUE, action.dueWords() == null ? action.originalDue() : action.dueWords());
        String answers = called.get(action.recommendation());
        cells.put(ActionColumn.RECOMMENDATION, answers == null ? null : answers + Objects.toString(action.part(), ""));
        cells.put(ActionColumn.OWNER, action.owner());
        cells.put(ActionColumn.WITH, several(action.coLeads().stream().map(this::agency)));
        cells.put(ActionColumn.WORKSTREAM, called.get(action.workstream()));
        cells.put(ActionColumn.PHASE, called.get(action.phase()));
        cells.put(ActionColumn.COUNTS, several(action.counts().stream().map(count -> "%d of %d %s".formatted(count.done(), count.total(), count.of()))));
        cells.put(ActionColumn.NOW_DUE, action.due());
        cells.put(ActionColumn.STATE, WireNames.of(action.state()));
        cells.put(ActionColumn.DAYS_LATE, action.daysLate());
        cells.put(ActionColumn.LAST_UPDATE, action.lastUpdate());
        return cells;
    }

    private String agency(String slug) {
        return agencies.getOrDefault(slug, slug);
    }

    private static String several(Stream<String> each) {
        String all = each.collect(Collectors.joining("; "));
        return all.isEmpty() ? null : all;
    }

    private static String key(String said) {
        return said.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
    }
}
