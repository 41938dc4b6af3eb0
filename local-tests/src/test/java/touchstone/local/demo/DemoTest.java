package touchstone.local.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.contracts.access.AccountsApi;
import touchstone.contracts.access.AgenciesApi;
import touchstone.contracts.access.AuthoritiesApi;
import touchstone.contracts.access.credential.CredentialsApi;
import touchstone.contracts.governance.agenda.AgendaApi;
import touchstone.contracts.governance.agenda.version.AgendaVersionsApi;
import touchstone.contracts.governance.body.BodiesApi;
import touchstone.contracts.governance.body.ReportingLinesApi;
import touchstone.contracts.governance.body.membership.MembershipsApi;
import touchstone.contracts.governance.calendar.CadenceApi;
import touchstone.contracts.governance.decision.DecisionsApi;
import touchstone.contracts.governance.letter.LettersApi;
import touchstone.contracts.governance.meeting.MeetingsApi;
import touchstone.contracts.governance.meeting.SittingsApi;
import touchstone.contracts.governance.minutes.MinutesApi;
import touchstone.contracts.governance.risk.RisksApi;
import touchstone.contracts.metrics.assessment.AssessmentsApi;
import touchstone.contracts.metrics.commentary.CommentaryApi;
import touchstone.contracts.metrics.indicator.IndicatorsApi;
import touchstone.contracts.metrics.reading.IntakeApi;
import touchstone.contracts.metrics.reading.ReadingsApi;
import touchstone.contracts.metrics.scorecard.ScorecardLayoutApi;
import touchstone.contracts.metrics.target.ComparatorsApi;
import touchstone.contracts.metrics.target.TargetsApi;
import touchstone.contracts.plans.action.ActionDecisionsApi;
import touchstone.contracts.plans.action.ActionHistoryApi;
import touchstone.contracts.plans.action.ActionsApi;
import touchstone.contracts.plans.action.DependenciesApi;
import touchstone.contracts.plans.amendment.AmendmentRulesApi;
import touchstone.contracts.plans.amendment.AmendmentStepsApi;
import touchstone.contracts.plans.amendment.AmendmentsApi;
import touchstone.contracts.plans.evidence.EvidenceApi;
import touchstone.contracts.plans.evidence.EvidenceFileApi;
import touchstone.contracts.plans.inspection.InspectionsApi;
import touchstone.contracts.plans.plan.PhaseDecisionsApi;
import touchstone.contracts.plans.plan.PhasesApi;
import touchstone.contracts.plans.plan.PlansApi;
import touchstone.contracts.plans.recommendation.RecommendationDecisionsApi;
import touchstone.contracts.plans.recommendation.RecommendationsApi;
import touchstone.contracts.plans.rhythm.RhythmApi;
import touchstone.contracts.plans.update.UpdatesApi;
import touchstone.contracts.plans.version.VersionsApi;
import touchstone.local.UserError;
import touchstone.local.demo.StandInGateway.Refusals;
import touchstone.local.demo.StandInGateway.Sent;

class DemoTest {
    private static final Contract CONTRACT = new Contract(
            AuthoritiesApi.class, AgenciesApi.class, AccountsApi.class, CredentialsApi.class,
            InspectionsApi.class, RecommendationsApi.class, RecommendationDecisionsApi.class, PlansApi.class, PhasesApi.class, RhythmApi.class,
            PhaseDecisionsApi.class, ActionsApi.class, ActionDecisionsApi.class, ActionHistoryApi.class, DependenciesApi.class,
            UpdatesApi.class, EvidenceApi.class, EvidenceFileApi.class,
            VersionsApi.class, AmendmentsApi.class, AmendmentStepsApi.class, AmendmentRulesApi.class,
            AssessmentsApi.class, IndicatorsApi.class, TargetsApi.class, ComparatorsApi.class, IntakeApi.class, ReadingsApi.class, CommentaryApi.class, ScorecardLayoutApi.class,
            BodiesApi.class, MembershipsApi.class, ReportingLinesApi.class, CadenceApi.class, MeetingsApi.class, SittingsApi.class, AgendaApi.class, AgendaVersionsApi.class, MinutesApi.class,
            DecisionsApi.class, RisksApi.class, LettersApi.class);

    @TempDir
    Path home;

    @BeforeEach
    void signInTheFirstAdministrator() throws IOException {
        Files.writeString(home.resolve("first-sign-in.txt"), "Sign-in: administrator\nPassword: a:b c\n");
    }

    private StandInGateway gateway(Refusals refusals) throws IOException {
        return new StandInGateway(CONTRACT, DemoSignIns.basic("administrator", "a:b c"), refusals);
    }

    private static int asTheServicesRefuse(String path, JsonNode body) {
        if (path.endsWith("/sign-off") || path.endsWith("/resumption")) {
            return 409;
        }
        return path.endsWith("/readings") && disagree(body.get("readings")) ? 422 : 0;
    }

    private static boolean disagree(JsonNode readings) {
        for (JsonNode reading : readings) {
            if (reading.has("denominator") && reading.has("stated")) {
                BigDecimal stated = new BigDecimal(reading.get("stated").asText());
                BigDecimal share = reading.get("numerator").decimalValue().multiply(BigDecimal.valueOf(100))
                        .divide(reading.get("denominator").decimalValue(), stated.scale(), RoundingMode.HALF_UP);
                if (share.compareTo(stated) != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void everythingIsPostedAsTheContractWantsItByThoseWhoMay() throws IOException {
        try (StandInGateway gateway = gateway(DemoTest::asTheServicesRefuse)) {
            Demo.load(gateway.address(), home, line -> {});

            assertEquals(5, gateway.sent.stream().filter(one -> one.path().equals("/api/authorities")).count());
            assertEquals(58, posts(gateway, "/api/plans/stockton-on-tees/actions"));
            assertTrue(gateway.callersOf("/updates").stream().allMatch(caller -> caller.startsWith("Bearer tsk_")));
            assertEquals(11, posts(gateway, "/sign-off"));
            assertEquals(1, posts(gateway, "/resumption"));
            assertTrue(gateway.callersOf("/file").stream().allMatch(caller -> caller.startsWith("Bearer tsk_")));
            assertEquals(10, gateway.sent.stream().filter(one -> one.path().endsWith("/file")).count());
            assertTrue(gateway.callersOf("/readings").stream().allMatch(caller -> caller.startsWith("Bearer tsk_")));
        }
    }

    @Test
    void buckinghamshiresThirdVersionWaitsForADecisionAndTheSecondHasIt() throws IOException {
        try (StandInGateway gateway = gateway(DemoTest::asTheServicesRefuse)) {
            Demo.load(gateway.address(), home, line -> {});

            List<String> sent = gateway.sent.stream().filter(one -> !one.verb().equals("GET")).map(Sent::path)
                    .filter(path -> path.startsWith("/api/plans/buckinghamshire/plans")).map(path -> path.substring(path.lastIndexOf('/') + 1)).toList();
            assertEquals(List.of("plans", "reporting-rhythm", "publication", "versions", "amendments", "approval", "workstreams", "workstreams", "amendments"), sent);
        }
    }

    @Test
    void aReturnedUpdateIsAnsweredAndAnActionNamesTheGapThatItAnswers() throws IOException {
        try (StandInGateway gateway = gateway(DemoTest::asTheServicesRefuse)) {
            Demo.load(gateway.address(), home, line -> {});

            assertEquals(3, posts(gateway, "/return"));
            String returned = sentTo(gateway, "/return").map(Sent::path)
                    .filter(path -> path.contains("isle-of-wight")).findFirst().orElseThrow().replaceAll(".*/updates/|/return$", "");
            assertEquals(1, sentTo(gateway, "/updates").filter(one -> one.body().path("resubmits").asText().equals(returned)).count());
            assertEquals(7, sentTo(gateway, "/api/plans/buckinghamshire/actions").filter(one -> one.body().has("theme")).count());
            assertEquals(2, posts(gateway, "/rejection"));
            assertEquals(1, posts(gateway, "/carry-over"));
        }
    }

    @Test
    void aMinorAmendmentIsApprovedByTheDirectorAndNotByTheProgrammeManager() throws IOException {
        try (StandInGateway gateway = gateway(DemoTest::asTheServicesRefuse)) {
            Demo.load(gateway.address(), home, line -> {});

            Sent approval = sentTo(gateway, "/approval").filter(one -> one.path().contains("central-bedfordshire")).findFirst().orElseThrow();
            Sent proposal = sentTo(gateway, "/amendments").filter(one -> one.path().contains("central-bedfordshire")).findFirst().orElseThrow();
            assertEquals("minor", proposal.body().path("kind").asText());
            assertNotEquals(proposal.caller(), approval.caller());
        }
    }

    @Test
    void signInsAreKeptWhereOnlyTheOwnerReadsThem() throws IOException {
        try (StandInGateway gateway = gateway(DemoTest::asTheServicesRefuse)) {
            Demo.load(gateway.address(), home, line -> {});
        }
        Path file = home.resolve("demo-credentials.json");
        JsonNode kept = new ObjectMapper().readTree(file.toFile()).get("stockton-on-tees");
        assertEquals("programme-manager.stockton-on-tees", kept.at("/people/programme-manager/signIn").asText());
        assertTrue(kept.at("/agencies/police/secret").asText().startsWith("tsk_"));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void aLoadThatBrokeOffGoesOn() throws IOException {
        int[] left = {200};
        try (StandInGateway gateway = gateway((path, body) -> left[0]-- > 0 ? asTheServicesRefuse(path, body) : 503)) {
            UserError broken = assertThrows(UserError.class, () -> Demo.load(gateway.address(), home, line -> {}));
            assertTrue(broken.getMessage().contains("answered 503"), broken.getMessage());

            left[0] = Integer.MAX_VALUE;
            Demo.load(gateway.address(), home, line -> {});
            assertEquals(22, gateway.sent.stream().filter(one -> one.path().endsWith("/accounts") && one.status() == 201).count());
            assertEquals(58, gateway.made("/api/plans/stockton-on-tees/actions"));
        }
    }

    @Test
    void whoIsAskedToComeAgainDoes() throws IOException {
        int[] busy = {3};
        try (StandInGateway gateway = gateway((path, body) -> busy[0]-- > 0 ? 503 : asTheServicesRefuse(path, body))) {
            gateway.asksToComeAgain = true;
            assertTrue(access(gateway).has("people"));
            assertEquals(3, gateway.sent.stream().filter(one -> one.status() == 503).count());
        }
    }

    @Test
    void aSecretThatWasLostOnItsWayIsAskedForAnew() throws IOException {
        try (StandInGateway gateway = gateway(DemoTest::asTheServicesRefuse)) {
            JsonNode lost = access(gateway);
            Files.delete(home.resolve("demo-credentials.json"));
            JsonNode kept = access(gateway);
            for (String secret : List.of("/people/programme-manager/password", "/agencies/police/secret")) {
                assertTrue(kept.at(secret).isTextual(), kept.toString());
                assertNotEquals(lost.at(secret), kept.at(secret));
            }
        }
    }

    private JsonNode access(StandInGateway gateway) throws IOException {
        Council council = new Council(DemoEntry.file("stockton-on-tees"), new GatewayClient(gateway.address()), new DemoSignIns(home), new DemoIds(), line -> {});
        new AccessLoader(council, DemoSignIns.basic("administrator", "a:b c")).load();
        return new ObjectMapper().readTree(home.resolve("demo-credentials.json").toFile()).get("stockton-on-tees");
    }

    @Test
    void aRefusalThatDoesNotComeIsAnError() throws IOException {
        try (StandInGateway gateway = gateway((path, body) -> path.endsWith("/sign-off") ? 0 : asTheServicesRefuse(path, body))) {
            UserError missing = assertThrows(UserError.class, () -> Demo.load(gateway.address(), home, line -> {}));
            assertTrue(missing.getMessage().contains("/signOffs/0 was answered 201 where 409 must come"),
                    missing.getMessage());
        }
    }

    private static long posts(StandInGateway gateway, String pathEnd) {
        return sentTo(gateway, pathEnd).count();
    }

    private static Stream<Sent> sentTo(StandInGateway gateway, String pathEnd) {
        return gateway.sent.stream().filter(one -> one.path().endsWith(pathEnd));
    }
}
