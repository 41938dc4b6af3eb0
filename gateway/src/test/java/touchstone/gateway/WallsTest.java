package touchstone.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import touchstone.platform.testing.StateSets;
import touchstone.platform.testing.Walls;

/** The gateway's walls: its layers, its rooms, and what each may know. */
@AnalyzeClasses(packages = "touchstone.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {
    private static final int CROWD = 20;

    @ArchTest
    static final ArchRule layers_ask_those_below_them = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("identity").definedBy("touchstone.gateway.identity..")
            .layer("clients").definedBy("touchstone.gateway.clients..")
            .layer("sync").definedBy("touchstone.gateway.sync..")
            .layer("api").definedBy("touchstone.gateway.api..")
            .layer("status").definedBy("touchstone.gateway.status..")
            .layer("web").definedBy("touchstone.gateway.web..")
            .whereLayer("web").mayNotBeAccessedByAnyLayer()
            .whereLayer("status").mayOnlyBeAccessedByLayers("web")
            .whereLayer("api").mayOnlyBeAccessedByLayers("web", "status")
            .whereLayer("sync").mayOnlyBeAccessedByLayers("web", "status", "api")
            .whereLayer("clients").mayOnlyBeAccessedByLayers("web", "status", "api", "sync")
            .whereLayer("identity").mayOnlyBeAccessedByLayers("web", "status", "api", "sync", "clients");

    @ArchTest
    static final ArchRule the_gateway_keeps_no_set_of_states = StateSets.standInLifecycles();

    @ArchTest
    static final ArchRule every_class_stands_in_a_layer = noClasses().should().resideOutsideOfPackages(
            "touchstone.gateway.identity..", "touchstone.gateway.clients..", "touchstone.gateway.sync..",
            "touchstone.gateway.api..", "touchstone.gateway.status..", "touchstone.gateway.web..");

    @ArchTest
    static final ArchRule rooms_do_not_go_in_circles = Walls.noCycles("touchstone.gateway.web.(*)..");

    @ArchTest
    static final ArchRule those_who_call_do_not_go_in_circles = Walls.noCycles("touchstone.gateway.identity.(*)..");

    @ArchTest
    static final ArchRule status_is_data_and_knows_no_page = noClasses().that().resideInAPackage("touchstone.gateway.status..")
            .should().dependOnClassesThat().resideInAPackage("io.quarkus.qute..");

    @ArchTest
    static final ArchRule the_gateway_knows_no_service_but_by_its_contract = noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("touchstone.plans..", "touchstone.metrics..", "touchstone.governance..", "touchstone.local..");

    @ArchTest
    static final ArchRule filters_and_mappers_stand_with_identity_layout_and_cache = noClasses()
            .that().resideOutsideOfPackages("touchstone.gateway.identity..", "touchstone.gateway.web.layout..", "touchstone.gateway.web.cache..").should().dependOnClassesThat()
            .haveNameMatching(".*(ExceptionMapper|ContainerRequestFilter|ContainerResponseFilter|ServerRequestFilter|ServerResponseFilter)");

    @ArchTest
    static final ArchRule entities_know_neither_http_nor_templates = noClasses().that().areAnnotatedWith(Entity.class)
            .should().dependOnClassesThat().resideInAnyPackage("jakarta.ws.rs..", "io.quarkus.qute..", "io.vertx..");

    @ArchTest
    static void no_room_is_crowded(JavaClasses gateway) {
        Map<String, Long> crowded = gateway.stream().filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().contains("package-info") && !type.getName().contains("_"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        crowded.values().removeIf(classes -> classes < CROWD);
        Assertions.assertEquals(Map.of(), crowded, "packages of so many classes hold more than one thing");
    }
}
