package touchstone.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;

/** The gateway's walls; it alone may keep filters, and those in one package. */
@AnalyzeClasses(packages = "touchstone.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {

    @ArchTest
    static final ArchRule the_gateway_knows_no_service_but_by_its_contract = noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("touchstone.plans..", "touchstone.metrics..", "touchstone.governance..", "touchstone.local..");

    @ArchTest
    static final ArchRule filters_and_mappers_stand_with_sign_in = noClasses()
            .that().resideOutsideOfPackage("touchstone.gateway.signin..").should().dependOnClassesThat()
            .haveNameMatching(".*(ExceptionMapper|ContainerRequestFilter|ContainerResponseFilter|ServerRequestFilter|ServerResponseFilter)");

    @ArchTest
    static final ArchRule entities_know_neither_http_nor_templates = noClasses().that().areAnnotatedWith(Entity.class)
            .should().dependOnClassesThat().resideInAnyPackage("jakarta.ws.rs..", "io.quarkus.qute..", "io.vertx..");

    @ArchTest
    static final ArchRule features_do_not_go_in_circles = slices().matching("touchstone.gateway.(*)..").should().beFreeOfCycles();
}
