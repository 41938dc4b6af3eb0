package touchstone.platform.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import touchstone.platform.caller.Permissions;

/** The walls of the house that a module's classes must not cross. */
public final class Walls {
    private Walls() {}

    /** The walls of one service, whose classes stand in {@code touchstone.NAME}. */
    public static void stand(String name) {
        JavaClasses main = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("touchstone." + name, "touchstone.platform", "touchstone.contracts");
        rules(name).forEach(rule -> rule.check(main));
        StateSets.standInLifecycles().check(main);
        noCycles("touchstone." + name + ".(*)..").check(main);
        noCycles("touchstone.contracts." + name + ".(*)..").check(main);
    }

    /**
     * Features ask those below them and are asked by those above; what goes in a circle is one feature (wall 9).
     *
     * @param slices packages with the feature's name in brackets: {@code touchstone.plans.(*)..}
     */
    public static ArchRule noCycles(String slices) {
        return slices().matching(slices).should().beFreeOfCycles().because("features form no cycle (wall 9)").allowEmptyShould(true);
    }

    private static List<ArchRule> rules(String name) {
        String own = "touchstone." + name + "..";
        return List.of(
                noClasses().that().resideInAPackage(own).should().dependOnClassesThat(ofAnotherService(name))
                        .because("a service knows no other service's code (wall 1)"),
                noClasses().that().resideInAPackage("touchstone.platform..").and().resideOutsideOfPackage("touchstone.platform.testing..")
                        .should().dependOnClassesThat(ofAnyService())
                        .because("the platform has no domain noun (wall 2)"),
                noClasses().that().resideInAPackage("touchstone.contracts..").should().dependOnClassesThat()
                        .resideInAnyPackage("touchstone.platform..", "jakarta.persistence..", "io.quarkus..", "org.hibernate..")
                        .because("contracts are interfaces and records (wall 2)"),
                noClasses().that().resideInAPackage(own).should().dependOnClassesThat()
                        .haveNameMatching(".*(ExceptionMapper|ContainerRequestFilter|ContainerResponseFilter|ServerRequestFilter|ServerResponseFilter)")
                        .because("mappers and filters stand in the platform (wall 3)").allowEmptyShould(true),
                noClasses().that().areAnnotatedWith(Entity.class).should().dependOnClassesThat()
                        .resideInAnyPackage("jakarta.ws.rs..", "io.quarkus.qute..", "io.vertx..")
                        .because("entities know neither HTTP nor templates (wall 4)"),
                classes().that().areInterfaces().and().areAnnotatedWith(Path.class).should().beAnnotatedWith(Produces.class)
                        .because("who asks for another type is refused, and not sent Java's text of a record"),
                methods().that(areOperations()).should(declareWhoMay()).because("nobody may call what declares no role (wall 6)"),
                methods().that(changeSomething()).should().beAnnotatedWith("touchstone.platform.command.Command")
                        .because("every change is one audited transaction, done once").allowEmptyShould(true),
                classes().that().haveSimpleNameEndingWith("Resource").should().notBePublic()
                        .because("a resource is reached over HTTP only"));
    }

    private static DescribedPredicate<JavaClass> ofAnyService() {
        return DescribedPredicate.describe("belong to a service", type -> service(type) != null);
    }

    private static DescribedPredicate<JavaClass> ofAnotherService(String name) {
        return DescribedPredicate.describe("belong to another service",
                type -> service(type) != null && !service(type).equals(name));
    }

    private static String service(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        boolean service = parts.length > 1 && parts[0].equals("touchstone")
                && List.of("plans", "metrics", "governance", "gateway", "local").contains(parts[1]);
        return service ? parts[1] : null;
    }

    private static DescribedPredicate<JavaMethod> areOperations() {
        return DescribedPredicate.describe("are operations of the contract", method ->
                method.getOwner().isInterface() && method.isMetaAnnotatedWith(HttpMethod.class));
    }

    /** Methods that implement an operation of the contract other than a GET. */
    private static DescribedPredicate<JavaMethod> changeSomething() {
        return DescribedPredicate.describe("change something", method -> !method.getOwner().isInterface()
                && method.getOwner().getAllRawInterfaces().stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(declared -> declared.isMetaAnnotatedWith(HttpMethod.class) && !declared.isAnnotatedWith(GET.class))
                        .anyMatch(declared -> declared.getName().equals(method.getName())
                                && declared.getRawParameterTypes().equals(method.getRawParameterTypes())));
    }

    private static ArchCondition<JavaMethod> declareWhoMay() {
        return new ArchCondition<>("declare who may call them") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean declared = !Permissions.of(method.reflect()).isEmpty();
                events.add(new SimpleConditionEvent(method, declared, method.getFullName() + " declares no role"));
            }
        };
    }
}
