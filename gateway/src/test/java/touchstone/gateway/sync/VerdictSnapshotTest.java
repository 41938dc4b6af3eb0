package touchstone.gateway.sync;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.gateway.Callers.person;
import static touchstone.gateway.Callers.visitor;
import static touchstone.gateway.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.contracts.Role;
import touchstone.gateway.Callers;
import touchstone.gateway.clients.cache.VersionTracker;
import touchstone.platform.testing.http.RequestSpecification;
import touchstone.platform.testing.http.Response;

/** What the front page says right after a start: owners that answer nothing cannot have been asked for it. */
@QuarkusTest
@TestProfile(VerdictSnapshotTest.Profile.class)
class VerdictSnapshotTest {
    private static final String VERDICT = "Of 1 recommendation none is embedded";
    private static String directorsPassword;

    @Inject DataSource database;
    @Inject VersionTracker versions;

    /** A gateway of its own, for it is restarted. */
    public static class Profile extends MovingOwners.Profile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("touchstone.start.lasts", "2s", "touchstone.verdicts.kept-after", "100ms");
        }
    }

    @BeforeEach
    void bothVerdictsAreKept() {
        if (directorsPassword == null) {
            Callers.council("rutland");
            Callers.council("dorset");
            directorsPassword = Callers.open("rutland", "director", Role.DIRECTOR).then().statusCode(201).extract().path("password");
        }
        execute("delete from kept");
        MovingOwners.tell("rutland");
        MovingOwners.tell("dorset");
        eventually(() -> says("select jsonb_exists_all(content -> 'words', array['rutland', 'dorset']) from kept")
                && says("select (content #>> '{places,PLANS,sequence}')::int = " + MovingOwners.newest() + " from kept"));
    }

    @AfterEach
    void everyoneIsBack() {
        MovingOwners.away = "nothing";
    }

    @Test
    void the_front_page_says_after_a_start_what_it_said_before() {
        restartAmongSilentOwners(() -> { });
        assertTrue(saysOf("rutland", VERDICT));
        assertTrue(saysOf("dorset", VERDICT));
    }

    @Test
    void what_changed_while_the_gateway_was_away_is_not_missed() {
        restartAmongSilentOwners(() -> MovingOwners.tell("rutland"));
        assertFalse(saysOf("rutland", VERDICT));
        assertTrue(saysOf("dorset", VERDICT));
    }

    @Test
    void what_changes_after_the_start_puts_it_out_of_use() {
        restartAmongSilentOwners(() -> { });
        String held = frontPage(visitor()).header("ETag");
        MovingOwners.tell("rutland");
        eventually(() -> !saysOf("rutland", VERDICT));
        assertTrue(saysOf("dorset", VERDICT));
        frontPage(visitor().header("If-None-Match", held)).then().statusCode(200);
    }

    @Test
    void who_sees_more_than_the_public_is_not_told_what_the_public_is() {
        restartAmongSilentOwners(() -> { });
        assertFalse(frontPage(person("director", directorsPassword)).then().statusCode(200).extract().asString().contains(VERDICT));
        assertTrue(saysOf("rutland", VERDICT));
    }

    @Test
    void yesterdays_is_not_said() {
        restartAmongSilentOwners(() -> execute("update kept set day = day - 1"));
        assertFalse(saysOf("dorset", VERDICT));
    }

    @Test
    void another_builds_is_not_said() {
        restartAmongSilentOwners(() -> execute("update kept set build = 'another'"));
        assertFalse(saysOf("dorset", VERDICT));
    }

    @Test
    void nothing_is_said_when_a_feed_ends_before_the_place_it_was_read_to() {
        restartAmongSilentOwners(() -> MovingOwners.forget(1));
        assertFalse(saysOf("rutland", VERDICT));
        assertFalse(saysOf("dorset", VERDICT));
    }

    @Test
    void nothing_is_said_when_a_restored_feed_has_another_change_at_that_place() {
        restartAmongSilentOwners(() -> {
            MovingOwners.forget(1);
            MovingOwners.tell("essex");
            MovingOwners.tell("essex");
        });
        assertFalse(saysOf("rutland", VERDICT));
        assertFalse(saysOf("dorset", VERDICT));
    }

    @Test
    void nothing_is_said_while_nobody_can_tell_whether_it_is_right() {
        MovingOwners.away = "/";
        Restart.with(() -> { });
        assertFalse(saysOf("rutland", VERDICT));
        MovingOwners.away = "/api";
        eventually(() -> saysOf("rutland", VERDICT));
    }

    private void restartAmongSilentOwners(Runnable meanwhile) {
        MovingOwners.away = "/api";
        Restart.with(meanwhile);
        eventually(() -> versions.of("rutland").isPresent());
    }

    private static boolean saysOf(String authority, String verdict) {
        return of(authority, frontPage(visitor()).asString()).contains(verdict);
    }

    private static String of(String authority, String page) {
        String from = page.substring(page.indexOf("href=\"/" + authority + "\""));
        return from.substring(0, from.indexOf("</p>"));
    }

    private static Response frontPage(RequestSpecification reader) {
        return reader.accept("text/html").get("/");
    }

    private boolean says(String query) {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() && row.getBoolean(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void execute(String change) {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(change);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
