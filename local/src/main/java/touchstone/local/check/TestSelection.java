package touchstone.local.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import touchstone.local.UserError;

/**
 * Which tests to run: those of the modules, of all where none is named.
 *
 * @param options Maven's own
 */
record TestSelection(List<TestedModule> modules, List<String> options) {
    /** Two cores are busy with three modules, since tests mostly wait. The last module, e2e, waits for all others. */
    private static final List<String> THREE_AT_ONCE = List.of("-T", "3");

    /** Names of modules come first, Maven's options after them. */
    static TestSelection of(List<String> arguments) {
        List<String> names = arguments.stream().takeWhile(argument -> !argument.startsWith("-")).toList();
        return new TestSelection(names.stream().map(TestSelection::module).toList(), arguments.subList(names.size(), arguments.size()));
    }

    boolean needsBrowser() {
        return modules.isEmpty() || modules.contains(TestedModule.E2E);
    }

    /** Other modules are compiled as far as these need them, but none of their tests runs. */
    List<String> mavenArguments() {
        List<String> arguments = new ArrayList<>();
        arguments.add(needsBrowser() ? "verify" : "test");
        if (modules.isEmpty()) {
            arguments.addAll(THREE_AT_ONCE);
        } else {
            arguments.addAll(List.of("-pl", each(module -> module.directory), "-am", "-Dsurefire.failIfNoSpecifiedTests=false"));
            if (options.stream().noneMatch(option -> option.startsWith("-Dtest="))) {
                arguments.add("-Dtest=" + each(module -> "touchstone/" + module.said() + "/**/*Test"));
            }
        }
        arguments.addAll(options);
        return arguments;
    }

    private String each(Function<TestedModule, String> word) {
        return modules.stream().map(word).collect(Collectors.joining(","));
    }

    private static TestedModule module(String word) {
        return TestedModule.called(word).orElseThrow(() -> new UserError("There is no module \"" + word + "\" to test; there are "
                + Stream.of(TestedModule.values()).map(TestedModule::said).collect(Collectors.joining(", ")) + "."));
    }
}
