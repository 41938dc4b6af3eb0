package touchstone.plans.action;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import touchstone.contracts.plans.action.ActionQuery;
import touchstone.platform.http.Text;

/**
 * Which actions are asked for, in SQL.
 *
 * @param from  what is read to find them in their order
 * @param where conditions, each beginning with "and"
 * @param order the column that they are read in the order of
 * @param with  values of what is named in it
 */
record ActionFilter(String from, String where, String order, Map<String, Object> with) {
    private static final String OF_INSPECTION = """
            (a.recommendation in (select r.id from recommendation r where r.inspection = :inspection)
             or a.theme in (select t.id from theme t where t.inspection = :inspection))""";
    static final String ALL = "action_at(:asAt, :inside) a";

    /** "offset 0" has each looked up; otherwise the planner would begin with all actions of everybody. */
    private static final String LED = """
            action_agency led
             cross join lateral (select x.* from action_at(:asAt, :inside) x where x.id = led.action offset 0) a""";

    static ActionFilter of(ActionQuery query) {
        Conditions asked = new Conditions(new ArrayList<>(), new HashMap<>());
        asked.is("a.id = any(cast(:ids as uuid[]))", "ids", query.ids == null || query.ids.isEmpty() ? null : query.ids);
        asked.is("a.recommendation = :recommendation", "recommendation", query.recommendation);
        asked.is("a.theme = :theme", "theme", query.theme);
        asked.is(OF_INSPECTION, "inspection", query.inspection);
        asked.is("a.plan = :plan", "plan", query.plan);
        asked.is("a.workstream = :workstream", "workstream", query.workstream);
        asked.is("a.phase = :phase", "phase", query.phase);
        asked.is("led.authority = :authority and led.agency = :agency", "agency", query.agency);
        asked.is("a.state = :state", "state", query.state == null ? null : query.state.name());
        asked.is("a.overdue = :overdue", "overdue", query.overdue);
        asked.is("a.due < :dueBefore", "dueBefore", query.dueBefore);
        asked.is("to_tsvector('english', a.text) @@ websearch_to_tsquery('english', :text)", "text", query.text);
        asked.begins(query.reference);
        boolean ofAgency = query.agency != null;
        return new ActionFilter(ofAgency ? LED : ALL, String.join("", asked.conditions), ofAgency ? "led.sort_key" : "a.sort_key", asked.with);
    }

    private record Conditions(List<String> conditions, Map<String, Object> with) {

        void is(String condition, String name, Object value) {
            if (value != null) {
                conditions.add(" and " + condition);
                with.put(name, value);
            }
        }

        /** A range of the order that the list is read in, so that A5 finds A5.1 and not A50. */
        void begins(String reference) {
            if (reference != null) {
                String key = Text.naturalKey(reference);
                is("a.sort_key >= :from", "from", key);
                is("a.sort_key < :to", "to", key + "\uFFFD");
            }
        }
    }
}
