package touchstone.governance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.junit.jupiter.api.Test;
import touchstone.platform.command.Command;

class WallsTest {
    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("touchstone.governance");

    @Test
    void it_knows_no_other_service() {
        noClasses().should().dependOnClassesThat()
                .resideInAnyPackage("touchstone.plans..", "touchstone.metrics..", "touchstone.gateway..", "touchstone.contracts.plans..",
                        "touchstone.contracts.metrics..").check(SERVICE);
    }

    @Test
    void entities_know_neither_http_nor_templates() {
        noClasses().that().areAnnotatedWith(Entity.class).should().dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "io.quarkus.qute..", "io.vertx..").check(SERVICE);
    }

    @Test
    void mappers_and_filters_stand_in_the_platform() {
        noClasses().should().beAnnotatedWith(Provider.class).check(SERVICE);
        noMethods().should().beAnnotatedWith(ServerExceptionMapper.class)
                .orShould().beAnnotatedWith(ServerRequestFilter.class)
                .orShould().beAnnotatedWith(ServerResponseFilter.class).check(SERVICE);
    }

    @Test
    void whatever_takes_a_change_is_a_command() {
        methods().that().areDeclaredInClassesThat().haveSimpleNameEndingWith("Resource").and().arePublic()
                .should(new ArchCondition<JavaMethod>("be a command exactly when it is not a GET") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean reads = declaration(method).isAnnotationPresent(GET.class);
                        if (reads == method.isAnnotatedWith(Command.class)) {
                            events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                        }
                    }
                }).check(SERVICE);
    }

    @Test
    void features_lean_on_one_another_in_one_direction() {
        slices().matching("touchstone.governance.(*)..").should().beFreeOfCycles().check(SERVICE);
    }

    private static Method declaration(JavaMethod method) {
        Method implementation = method.reflect();
        return Arrays.stream(implementation.getDeclaringClass().getInterfaces())
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(declared -> declared.getName().equals(implementation.getName()))
                .findFirst().orElseThrow();
    }
}
