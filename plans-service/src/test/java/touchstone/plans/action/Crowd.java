package touchstone.plans.action;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A plan of very many actions, each reported once and some waiting for another, made by the set. */
public final class Crowd {
    public static final String PLAN = "0190b2d8-0000-7000-8000-000000000000";

    private Crowd() {}

    /** Id of one of the ten workstreams, each with its phase, recommendation, gap and agency of the same number. */
    public static String part(String kind, int number) {
        return "0190b2d8-000%s-7000-8000-%012d".formatted(kind, number);
    }

    /** Lets there be that many actions. */
    public static void grow(Connection connection, int actions) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute(PARTS);
            sql.execute("select count(*) from action where authority = 'crowded'");
            sql.getResultSet().next();
            sql.execute(ACTIONS.formatted(sql.getResultSet().getInt(1) + 1, actions));
            sql.execute("analyze action, action_agency, action_dependency, progress_update, plan, recommendation, theme, workstream, phase, reporting_rhythm");
        }
    }

    private static final String PARTS = """
            insert into plan (id, version, authority, reference, title, state)
            values ('%1$s', 0, 'crowded', 'plan', 'Plan', 'PUBLISHED') on conflict do nothing;
            insert into reporting_rhythm (id, plan, rhythm, since) values (uuidv7(), '%1$s', 'WEEKLY', '2013-01-01') on conflict do nothing;
            insert into inspection (id, version, authority, reference, kind, title, inspectorate, judgement, state)
            values ('%1$s', 0, 'crowded', 'visit', 'INSPECTION', 'Visit', 'Ofsted', 'NOT_JUDGED', 'PUBLISHED') on conflict do nothing;
            insert into phase (id, version, plan, number, title)
            select cast('0190b2d8-0001-7000-8000-' || lpad(n::text, 12, '0') as uuid), 0, '%1$s', n, 'Phase'
              from generate_series(0, 9) n on conflict do nothing;
            insert into workstream (id, version, plan, reference, title)
            select cast('0190b2d8-0002-7000-8000-' || lpad(n::text, 12, '0') as uuid), 0, '%1$s', 'W' || n, 'Work'
              from generate_series(0, 9) n on conflict do nothing;
            insert into recommendation (id, version, authority, inspection, reference, number, text, timescale, lead_agency, parts)
            select cast('0190b2d8-0003-7000-8000-' || lpad(n::text, 12, '0') as uuid), 0, 'crowded', '%1$s', 'R' || n, n, 'Ask', 'ONGOING', 'agency-0', '[]'
              from generate_series(0, 9) n on conflict do nothing;
            insert into theme (id, inspection, kind, text)
            select cast('0190b2d8-0004-7000-8000-' || lpad(n::text, 12, '0') as uuid), '%1$s', 'GAP', 'Gap'
              from generate_series(0, 9) n on conflict do nothing""".formatted(PLAN);

    private static final String ACTIONS = """
            alter table action disable trigger user;
            alter table progress_update disable trigger user;
            insert into action (id, version, authority, plan, recommendation, theme, workstream, phase, reference, sort_key, text,
                                lead_agency, co_leads, original_due, due, counts)
            select uuidv7(), 0, 'crowded', '0190b2d8-0000-7000-8000-000000000000',
                   cast('0190b2d8-0003-7000-8000-' || lpad((n %% 10)::text, 12, '0') as uuid),
                   cast('0190b2d8-0004-7000-8000-' || lpad((n %% 10)::text, 12, '0') as uuid),
                   cast('0190b2d8-0002-7000-8000-' || lpad((n %% 10)::text, 12, '0') as uuid),
                   cast('0190b2d8-0001-7000-8000-' || lpad((n %% 10)::text, 12, '0') as uuid),
                   'A' || n, 'A' || lpad(n::text, 7, '0'), case when n < 900 and n %% 20 = 0 then 'Do it rarely' else 'Do it' end,
                   'agency-' || n %% 10, '{}', date '2013-01-01' + n %% 700, date '2013-01-01' + n %% 700,
                   case when n %% 2 = 0 then '[{"of": "audits", "done": 0, "total": 73}]' else '[]' end::jsonb
              from generate_series(%1$d, %2$d) n;
            insert into action_agency (authority, agency, sort_key, action)
            select authority, lead_agency, sort_key, id from action where authority = 'crowded' on conflict do nothing;
            insert into progress_update (id, version, authority, action, agency, author, narrative, claimed, as_at, counts, state)
            select uuidv7(), 0, 'crowded', id, lead_agency, 'Officer', 'Going on', 'IN_PROGRESS', date '2013-03-01', '[]',
                   case when right(reference, 1) = '7' then 'SUBMITTED' else 'ACCEPTED' end
              from action a where authority = 'crowded' and not exists (select from progress_update u where u.action = a.id);
            alter table action_dependency disable trigger user;
            insert into action_dependency (id, action, depends_on, since)
            select uuidv7(), a.id, b.id, '2013-01-01'
              from action a join action b on b.authority = 'crowded' and b.reference = 'A1'
             where a.authority = 'crowded' and right(a.reference, 1) = '3' on conflict do nothing;
            alter table action enable trigger user;
            alter table progress_update enable trigger user;
            alter table action_dependency enable trigger user""";
}
