package touchstone.local.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestTimesTest {
    private static final FileTime BEGAN = FileTime.from(Instant.parse("2013-06-13T09:00:00Z"));

    @TempDir
    Path checkout;

    @Test
    void modulesAreSummedAndTheSlowestClassComesFirst() throws IOException {
        report("plans-service", "touchstone.plans.RatingTest", 40, "2.5", "2013-06-13T09:01:00Z");
        report("plans-service", "touchstone.plans.action.ActionListTest", 12, "1,030.25", "2013-06-13T09:02:00Z");
        report("gateway", "touchstone.gateway.WallsTest", 8, "4", "2013-06-13T09:03:00Z");
        assertEquals(List.of(
                "",
                "   tests         s  module",
                "       8       4.0  gateway",
                "      52   1,032.8  plans-service",
                "      60   1,036.8  all of them",
                "",
                "The slowest classes, each with the start of what it needs",
                "      12   1,030.3  plans-service  ActionListTest",
                "       8       4.0  gateway  WallsTest",
                "      40       2.5  plans-service  RatingTest"), TestTimes.since(BEGAN, checkout).lines());
    }

    @Test
    void whatAnEarlierRunLeftIsNotCounted() throws IOException {
        report("platform", "touchstone.platform.PagingTest", 3, "1", "2013-06-13T08:59:59Z");
        assertEquals(List.of(), TestTimes.since(BEGAN, checkout).lines());
    }

    @Test
    void noMoreThanTenClassesAreNamed() throws IOException {
        for (int number = 0; number < 12; number++) {
            report("local-tests", "touchstone.local.Number" + number + "Test", 1, "1." + number, "2013-06-13T09:01:00Z");
        }
        assertEquals(10, TestTimes.since(BEGAN, checkout).lines().stream().filter(line -> line.contains("Number")).count());
    }

    private void report(String module, String name, int tests, String seconds, String written) throws IOException {
        Path reports = Files.createDirectories(checkout.resolve(module).resolve("target/surefire-reports"));
        Path report = Files.writeString(reports.resolve("TEST-" + name + ".xml"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuite version="3.0.2" name="%s" time="%s" tests="%d" errors="0" skipped="0" failures="0"/>
                """.formatted(name, seconds, tests));
        Files.setLastModifiedTime(report, FileTime.from(Instant.parse(written)));
    }
}
