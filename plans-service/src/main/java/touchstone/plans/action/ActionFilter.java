package touchstone.plans.action;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Which actions are asked for; null is every. */
record ActionFilter(String authority, UUID recommendation, String agency, Boolean overdue, LocalDate asAt) {

    /** Its conditions in SQL; puts their values into {@code with}. */
    String where(Map<String, Object> with) {
        StringBuilder where = new StringBuilder();
        if (recommendation != null) {
            where.append(" and a.recommendation = :recommendation");
            with.put("recommendation", recommendation);
        }
        if (agency != null) {
            where.append(" and (a.lead_agency = :agency or :agency = any (a.co_leads))");
            with.put("agency", agency);
        }
        if (overdue != null) {
            where.append(overdue ? " and a.overdue" : " and not a.overdue");
        }
        return where.toString();
    }
}
