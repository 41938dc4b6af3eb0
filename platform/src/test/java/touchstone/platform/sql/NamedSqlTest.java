package touchstone.platform.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamedSqlTest {

    @Test
    void each_name_becomes_a_question_mark_in_its_place() {
        NamedSql sql = NamedSql.of("select * from note where authority = :authority and text > :after and authority <> :authority");
        assertEquals("select * from note where authority = ? and text > ? and authority <> ?", sql.text());
        assertEquals(List.of("authority", "after", "authority"), sql.parameters());
    }

    @Test
    void casts_and_quoted_text_name_nothing() {
        NamedSql sql = NamedSql.of("select ':no', 'it''s :no', at::date, :yes::uuid from note where text = 'a $1 \\'");
        assertEquals("select ':no', 'it''s :no', at::date, ?::uuid from note where text = 'a $1 \\'", sql.text());
        assertEquals(List.of("yes"), sql.parameters());
    }
}
