package touchstone.gateway.web.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static touchstone.platform.testing.http.RequestSpecification.given;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.gateway.Recorded;
import touchstone.platform.testing.http.Response;

/** Every form of every page takes what the contract takes, says what stands against it, and loses nothing typed. */
@QuarkusTest
@TestProfile(Recorded.Profile.class)
class EveryFormTest {
    /** Nothing that anybody may write in a form is longer. */
    private static final int LONGER_THAN_ALL = 20_001;

    /** So many of them stay below what a form may have. */
    private static final int AT_ONCE = 4;

    /** Of nine bytes, as browsers send it. */
    private static final String CHARACTER = "”";

    private static final Pattern LIMIT = Pattern.compile("may have up to ([\\d,]+) characters");
    private List<ServedForm> forms;

    private final Set<String> wrong = new TreeSet<>();

    @BeforeEach
    void every_form() {
        forms = EveryForm.served();
    }

    @AfterEach
    void owners_are_as_recorded() {
        Recorded.refusal = null;
        Recorded.silent = "nobody";
        Recorded.instead = UnaryOperator.identity();
    }

    @Test
    void none_is_left_out() {
        for (JavaClass resource : new ClassFileImporter().importPackages("touchstone.gateway.web")) {
            resource.getMethods().stream().filter(method -> method.isAnnotatedWith(POST.class)).map(method -> path(resource) + path(method))
                    .filter(path -> forms.stream().noneMatch(form -> form.action().matches(path.replaceAll("\\{[^}]+}", "[^/]+")))).forEach(wrong::add);
        }
        assertEquals(Set.of("/sign-out", "/{authority}/figures/enter/check"), wrong, "but the way out, and what a page asks while somebody types");
    }

    private static String path(HasAnnotations<?> annotated) {
        return annotated.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
    }

    @Test
    void a_text_may_be_as_long_as_the_contract_says_and_no_longer() {
        Recorded.refusal = problem(409);
        forms.stream().filter(form -> !form.texts().isEmpty()).forEach(this::expectTheContractsLimits);
        assertEquals(Set.of(), wrong);
    }

    private void expectTheContractsLimits(ServedForm form) {
        Map<String, Integer> limits = new HashMap<>();
        List<String> texts = form.texts();
        for (int from = 0; from < texts.size(); from += AT_ONCE) {
            limits.putAll(limits(form, texts.subList(from, Math.min(from + AT_ONCE, texts.size()))));
        }
        Recorded.written = "";
        Response longest = sendLong(form, limits);
        limits.forEach((field, limit) -> expect(form.error(longest, field).isEmpty() && (!isAnOwners(form) || Recorded.written.contains(CHARACTER.repeat(limit))),
                form, field + " refuses " + limit + ": " + ServedForm.message(longest) + form.error(longest, field)));
        limits.replaceAll((field, limit) -> limit + 1);
        Response more = sendLong(form, limits);
        limits.forEach((field, limit) -> expect(!form.error(more, field).isEmpty(), form, field + " takes " + limit));
    }

    /** What is said of texts that are too long, by field. */
    private Map<String, Integer> limits(ServedForm form, List<String> fields) {
        Map<String, Integer> limits = new HashMap<>();
        Response longer = sendLong(form, fields.stream().collect(Collectors.toMap(Function.identity(), field -> LONGER_THAN_ALL)));
        for (String field : fields) {
            String said = form.error(longer, field);
            expect(!said.isEmpty(), form, field + " takes any length");
            Matcher limit = LIMIT.matcher(said);
            if (limit.find() && ServedForm.isFree(field)) {
                limits.put(field, Integer.valueOf(limit.group(1).replace(",", "")));
            }
        }
        return limits;
    }

    private Response sendLong(ServedForm form, Map<String, Integer> lengths) {
        Map<String, String> fields = form.filledIn();
        lengths.forEach((field, length) -> fields.put(field, CHARACTER.repeat(length)));
        Response answer = form.send(fields);
        boolean taken = !isAnOwners(form) && answer.statusCode() == 303;
        if (!taken) {
            expectSaidAndKept(form, fields, answer);
        }
        return answer;
    }

    @Test
    void whatever_its_owner_answers_is_said_and_nothing_typed_is_lost() {
        Iterator<Integer> statuses = Stream.generate(() -> List.of(401, 403, 409, 413, 503)).flatMap(List::stream).iterator();
        forms.stream().filter(EveryFormTest::isAnOwners).forEach(form -> {
            Recorded.refusal = problem(statuses.next());
            Recorded.written = null;
            Map<String, String> fields = form.filledIn();
            Response answer = form.send(fields);
            expectSaidAndKept(form, fields, answer);
            expect(Recorded.written != null || form.isNothingButAFile(), form, "was not sent: " + ServedForm.message(answer));
            if (form.isSentInPlace()) {
                expectSaidAndKept(form, fields, form.send(fields, form.browser().asks().header("HX-Request", "true")));
            }
        });
        assertEquals(Set.of(), wrong);
    }

    @Test
    void nor_is_it_when_no_owner_answers_at_all() {
        forms.stream().filter(EveryFormTest::isAnOwners).forEach(form -> {
            Recorded.silent = "/api/";
            Map<String, String> fields = form.filledIn();
            Response answer = form.send(fields);
            Recorded.silent = "nobody";
            expect(answer.statusCode() == 503 || form.isNothingButAFile(), form, "was answered " + answer.statusCode());
            expectSaidAndKept(form, fields, answer);
        });
        assertEquals(Set.of(), wrong);
    }

    @Test
    void a_form_made_for_an_earlier_sign_in_is_shown_again_as_it_was_typed() {
        forms.stream().filter(form -> !form.isSecret()).forEach(form -> {
            Map<String, String> fields = form.filledIn();
            fields.put("csrf", "earlier");
            Response answer = form.send(fields);
            expect(answer.statusCode() == 303, form, "was answered " + answer.statusCode());
            expectSaidAndKept(form, fields, answer);
        });
        assertEquals(Set.of(), wrong);
    }

    /** What brings a file is refused before it is read. */
    @Test
    void whoever_is_signed_out_meanwhile_signs_in_with_what_was_typed() {
        forms.stream().filter(form -> !form.isSecret() && !form.bringsAFile()).forEach(form -> {
            Map<String, String> fields = form.filledIn();
            Response answer = form.send(fields, given().accept("text/html"));
            expect(answer.statusCode() == 401 && ServedForm.message(answer).contains("what you typed is kept"), form, "says no word");
            Map<String, String> carried = KeptForm.read(Jsoup.parse(answer.asString()).select("[name=typed]").attr("value")).orElseThrow().fields();
            expect(fields.entrySet().containsAll(carried.entrySet()) && carried.size() == fields.size() - 2, form, "carries " + carried);
        });
        assertEquals(Set.of(), wrong);
    }

    private void expectSaidAndKept(ServedForm form, Map<String, String> fields, Response answer) {
        Response back = form.backAt(answer);
        expect(Stream.of(answer, back).anyMatch(page -> !ServedForm.message(page).isEmpty()), form, "was answered " + answer.statusCode() + " without a word");
        List<String> lost = form.lost(back, fields);
        expect(lost.isEmpty(), form, "lost " + lost + " " + answer.statusCode());
    }

    private void expect(boolean so, ServedForm form, String otherwise) {
        if (!so) {
            wrong.add(form + " " + otherwise);
        }
    }

    private static boolean isAnOwners(ServedForm form) {
        return form.action().startsWith("/isle-of-wight/") && !form.action().startsWith("/isle-of-wight/credentials");
    }

    private static String problem(int status) {
        return "{\"type\": \"/problems/said\", \"title\": \"No\", \"status\": %d, \"detail\": \"Its owner says so.\"}".formatted(status);
    }
}
