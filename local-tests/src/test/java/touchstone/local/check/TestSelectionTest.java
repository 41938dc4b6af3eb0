package touchstone.local.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import touchstone.local.UserError;

class TestSelectionTest {

    @Test
    void withoutAModuleEverythingIsVerified() {
        TestSelection all = TestSelection.of(List.of("-o"));
        assertEquals(List.of("verify", "-T", "3", "-o"), all.mavenArguments());
        assertTrue(all.needsBrowser());
    }

    @Test
    void aModuleIsTestedAloneWithoutABrowser() {
        TestSelection plans = TestSelection.of(List.of("plans", "-o"));
        assertEquals(List.of("test", "-pl", "plans-service", "-am", "-Dsurefire.failIfNoSpecifiedTests=false",
                "-Dtest=touchstone/plans/**/*Test", "-o"), plans.mavenArguments());
        assertFalse(plans.needsBrowser());
    }

    @Test
    void severalModulesAreTestedTogether() {
        List<String> arguments = TestSelection.of(List.of("platform", "e2e")).mavenArguments();
        assertEquals(List.of("verify", "-pl", "platform,e2e"), arguments.subList(0, 3));
        assertEquals("-Dtest=touchstone/platform/**/*Test,touchstone/e2e/**/*Test", arguments.get(5));
    }

    @Test
    void whoNamesATestGetsThatTest() {
        List<String> arguments = TestSelection.of(List.of("plans", "-Dtest=RatingTest")).mavenArguments();
        assertEquals(List.of("-Dtest=RatingTest"), arguments.stream().filter(argument -> argument.startsWith("-Dtest")).toList());
    }

    @Test
    void anUnknownModuleIsRefusedWithTheNamesOfTheKnown() {
        UserError refused = assertThrows(UserError.class, () -> TestSelection.of(List.of("plan")));
        assertEquals("There is no module \"plan\" to test; there are plans, metrics, governance, gateway, platform, local, e2e.",
                refused.getMessage());
    }

    @ParameterizedTest
    @EnumSource(TestedModule.class)
    void eachModuleLiesWhereItsTestsAreLookedFor(TestedModule module) throws IOException {
        Path tests = Path.of("..", module.directory, "src/test/java/touchstone", module.said());
        try (Stream<Path> files = Files.walk(tests)) {
            assertTrue(files.anyMatch(file -> file.toString().endsWith("Test.java")), tests + " holds no test");
        }
    }
}
