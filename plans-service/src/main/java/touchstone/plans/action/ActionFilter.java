package touchstone.plans.action;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import touchstone.contracts.plans.ActionQuery;
import touchstone.platform.http.Text;

/**
 * Which actions are asked for, in SQL.
 *
 * @param join  what else is read to find them in their order
 * @param where conditions, each beginning with "and"
 * @param order the column that they are read in the order of
 * @param with  values of what is named in it
 */
record ActionFilter(String join, String where, String order, Map<String, Object> with) {
    private static final String OF_INSPECTION = """
            (own.recommendation in (select r.id from recommendation r where r.inspection = :inspection)
             or own.theme in (select t.id from theme t where t.inspection = :inspection))""";
    private static final String LED = """
            join action_agency led on led.action = own.id and led.authority = :authority and led.agency = :agency""";

    static ActionFilter of(ActionQuery query) {
        Conditions asked = new Conditions(new ArrayList<>(), new HashMap<>());
        asked.is("own.recommendation = :recommendation", "recommendation", query.recommendation);
        asked.is("own.theme = :theme", "theme", query.theme);
        asked.is(OF_INSPECTION, "inspection", query.inspection);
        asked.is("own.plan = :plan", "plan", query.plan);
        asked.is("own.workstream = :workstream", "workstream", query.workstream);
        asked.is("own.phase = :phase", "phase", query.phase);
        asked.is("led.agency = :agency", "agency", query.agency);
        asked.is("a.state = :state", "state", query.state == null ? null : query.state.name());
        asked.is("a.overdue = :overdue", "overdue", query.overdue);
        asked.is("a.due < :dueBefore", "dueBefore", query.dueBefore);
        asked.is("to_tsvector('english', own.text) @@ websearch_to_tsquery('english', :text)", "text", query.text);
        asked.begins(query.reference);
        boolean ofAgency = query.agency != null;
        return new ActionFilter(ofAgency ? LED : "", String.join("", asked.conditions), ofAgency ? "led.sort_key" : "own.sort_key", asked.with);
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
                is("own.sort_key >= :from", "from", key);
                is("own.sort_key < :to", "to", key + "\uFFFD");
            }
        }
    }
}
