package touchstone.platform.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What several states have in common, that they are open, done or past due, is said in their lifecycle and nowhere else
 * (wall 8): another class or statement names one of them at most. A switch that has a word for each of them is no set.
 */
public final class StateSets {
    private static final String LIFECYCLE = "Lifecycle";
    private static final Pattern STATEMENTS = Pattern.compile(".*(\\.java|/R__[^/]*\\.sql)");
    private static final Pattern LIST = Pattern.compile("'([A-Z_]+)'(?:\\s*,\\s*'[A-Z_]+')+");

    private StateSets() {}

    /** No method of these classes names two states of one thing. */
    public static ArchRule standInLifecycles() {
        return classes().that().haveNameNotMatching(".*" + LIFECYCLE + "(\\$.*)?").and().resideOutsideOfPackage("touchstone.contracts..")
                .should(nameOneStateAtMost()).because("the owner's lifecycle says what its states have in common (wall 8)");
    }

    private static ArchCondition<JavaClass> nameOneStateAtMost() {
        return new ArchCondition<>("name one state of a thing at most in a method") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getModifiers().contains(JavaModifier.SYNTHETIC)) {
                    type.getCodeUnits().forEach(method -> states(method).forEach((states, named) -> events.add(new SimpleConditionEvent(
                            method, named.size() < 2, "%s names %s of %s".formatted(method.getFullName(), named, states)))));
                }
            }
        };
    }

    private static Map<String, Set<String>> states(JavaCodeUnit method) {
        return method.getFieldAccesses().stream().filter(StateSets::isState).collect(Collectors.groupingBy(
                access -> access.getTargetOwner().getSimpleName(), Collectors.mapping(access -> access.getTarget().getName(), Collectors.toCollection(TreeSet::new))));
    }

    private static boolean isState(JavaFieldAccess access) {
        JavaClass owner = access.getTargetOwner();
        return owner.getSimpleName().endsWith("State") && owner.getPackageName().startsWith("touchstone.contracts")
                && owner.equals(access.getTarget().getRawType());
    }

    /** Lists of such states in the statements of this module's sources, with their files. What a table may hold it says itself. */
    public static Set<String> inStatements(List<Class<? extends Enum<?>>> things) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            return files.filter(file -> STATEMENTS.matcher(file.toString()).matches() && !file.toString().endsWith(LIFECYCLE + ".java"))
                    .flatMap(file -> listed(file, things)).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> listed(Path file, List<Class<? extends Enum<?>>> things) {
        return LIST.matcher(text(file)).results().map(MatchResult::group).filter(list -> things.stream().anyMatch(thing -> isOf(thing, list)))
                .map(list -> file.getFileName() + ": " + list);
    }

    private static boolean isOf(Class<? extends Enum<?>> thing, String list) {
        return Stream.of(thing.getEnumConstants()).map(Enum::name).toList().containsAll(List.of(list.replace("'", "").split("\\s*,\\s*")));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
