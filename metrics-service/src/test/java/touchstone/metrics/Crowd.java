package touchstone.metrics;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import touchstone.platform.testing.Owner;

/** A crowded authority: a thousand indicators with a hundred monthly readings each, made once for all cost tests. */
public final class Crowd {
    public static final String SERIES_OF = "(select id from indicator where authority = 'crowded' and code = 'i0500')";

    private Crowd() {}

    public static void make() throws SQLException {
        try (Connection connection = Owner.connect(); Statement sql = connection.createStatement()) {
            if (sql.executeQuery("select 1 from indicator where authority = 'crowded' limit 1").next()) {
                return;
            }
            sql.execute("""
                    alter table indicator disable trigger audit_added;
                    alter table indicator_step disable trigger audit_added;
                    alter table reading disable trigger audit_added;
                    insert into indicator (id, version, authority, code, title, stage, unit, polarity, decimals, frequency, periods, position,
                                           source, definitions, measures, exceeds_whole)
                    select uuidv7(), 0, 'crowded', 'i' || lpad(n::text, 4, '0'), 'Indicator', 'OUTPUT', 'COUNT', 'LOW', 0, 'MONTHLY', '{MONTH}', n,
                           'Return', '[{"number": 1, "from": null, "text": "All", "knownOn": "2010-01-01"}]', '{}', false
                      from generate_series(1, 1000) n;
                    insert into indicator_step (id, indicator, kind, made_by, known_on, title, stage, unit, polarity, decimals, frequency, periods, position,
                                                source, definitions, measures, exceeds_whole, counting)
                    select uuidv7(), id, 'ADDED', 'Manager', '2010-01-01', title, stage, unit, polarity, decimals, frequency, periods, position,
                           source, definitions, measures, false, counting from indicator where authority = 'crowded';
                    insert into reading (id, version, authority, indicator, slot, period, kind, starts, ends, value, stated,
                                         provisional, illustrative, percent_only, state, revision, reported_on, known_on, accepted_on, suppressed)
                    select uuidv7(), 0, 'crowded', i.id, m.ends || ' 2', to_char(m.ends, 'YYYY-MM'), 'MONTH', m.starts, m.ends, 50, 50,
                           false, false, false, 'ACCEPTED', 1, m.ends, m.ends, m.ends, false
                      from indicator i, generate_series(1, 100) n,
                           lateral (select date '2010-01-01' + n * interval '1 month') b(at),
                           lateral (select b.at::date, (b.at + interval '1 month - 1 day')::date) m(starts, ends)
                     where i.authority = 'crowded';
                    insert into reading (id, version, authority, indicator, slot, period, kind, starts, ends, value, stated,
                                         provisional, illustrative, percent_only, state, revision, reported_on, suppressed)
                    select uuidv7(), 0, 'crowded', i.id, '2020-01-31 2', '2020-01', 'MONTH', '2020-01-01', '2020-01-31', 50, 50,
                           false, false, false, 'SUBMITTED', 0, '2020-02-01', false
                      from indicator i where i.authority = 'crowded';
                    alter table indicator enable trigger audit_added;
                    alter table indicator_step enable trigger audit_added;
                    alter table reading enable trigger audit_added;
                    analyze indicator, indicator_step, reading, target""");
        }
    }
}
