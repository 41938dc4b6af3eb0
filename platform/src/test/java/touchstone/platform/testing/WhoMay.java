package touchstone.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
import touchstone.contracts.Role;
import touchstone.platform.testing.http.Response;

/**
 * The who-may-do-what table: one row for an operation on a thing, one column for a person, in a Markdown file that
 * people read too. A cell says {@code yes}, {@code sign in} (401), {@code no} (403) or {@code hidden} (404).
 */
public final class WhoMay {
    private static final Map<String, Integer> REFUSALS = Map.of("sign in", 401, "no", 403, "hidden", 404);

    private final List<List<String>> rows;

    private WhoMay(List<List<String>> rows) {
        this.rows = rows;
    }

    /** Reads {@code who-may-do-what.md} from the test resources. */
    public static WhoMay table() {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                WhoMay.class.getResourceAsStream("/who-may-do-what.md"), StandardCharsets.UTF_8))) {
            return new WhoMay(file.lines().filter(line -> line.startsWith("|") && !line.startsWith("|-"))
                    .map(line -> Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList()).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Fails unless every operation of the running service has a row. */
    public void coversTheContract() {
        TreeSet<String> missing = Contract.operations().stream().map(Contract.Operation::id).collect(Collectors.toCollection(TreeSet::new));
        rows.forEach(row -> missing.remove(row.get(0)));
        assertEquals(new TreeSet<>(), missing, "operations without a row in who-may-do-what.md");
    }

    /** Fails unless the running service takes a token for itself, and none for another. */
    public static void takesItsOwnTokensOnly() {
        Person gateway = Person.of("Gateway", null, "*", Role.SYSTEM);
        gateway.asks().get("/changes/newest").then().statusCode(200);
        List<String> others = new ArrayList<>(List.of("gateway", "plans", "metrics", "governance"));
        others.remove(ConfigProvider.getConfig().getValue("touchstone.service", String.class));
        others.forEach(other -> Person.VISITOR.asks().header("Authorization", "Bearer " + Person.sign(gateway.claims().audience(other)))
                .get("/changes/newest").then().statusCode(401));
    }

    /**
     * Proves every cell.
     *
     * @param people by column heading
     * @param calls  by "operation thing": makes a fresh thing, then calls the operation as that someone
     */
    public void isProven(Map<String, ? extends Someone> people, Map<String, Function<Someone, Response>> calls) {
        List<String> wrong = new ArrayList<>();
        List<String> heading = rows.get(0);
        for (List<String> row : rows.subList(1, rows.size())) {
            String what = (row.get(0) + " " + row.get(1)).strip();
            for (int column = 2; column < heading.size(); column++) {
                Response answer = calls.get(what).apply(people.get(heading.get(column)));
                if (!isAsSaid(row.get(column), answer.statusCode())) {
                    wrong.add("%s by %s: %d, not %s".formatted(what, heading.get(column), answer.statusCode(), row.get(column)));
                }
            }
        }
        assertEquals(List.of(), wrong, "cells of who-may-do-what.md that are not so");
    }

    /**
     * Proves that each example of the contract is taken, in place of the body of a good request by somebody who may.
     *
     * @param calls as for {@link #isProven}
     */
    public void takesTheExamples(Map<String, ? extends Someone> people, Map<String, Function<Someone, Response>> calls) {
        List<String> refused = new ArrayList<>();
        for (Contract.Operation operation : Contract.operations()) {
            if (operation.takesJson()) {
                List<String> row = rows.stream().filter(r -> r.get(0).equals(operation.id()) && r.contains("yes")).findFirst().orElseThrow();
                Someone someone = people.get(rows.get(0).get(row.indexOf("yes")));
                Response answer = calls.get((row.get(0) + " " + row.get(1)).strip())
                        .apply(() -> someone.asks().rewritten(new ExampleInPlace(operation.example())));
                if (answer.statusCode() >= 300) {
                    refused.add(operation.id() + ": " + answer.statusCode() + " " + answer.asString());
                }
            }
        }
        assertEquals(List.of(), refused, "examples that are refused");
    }

    /** What is said of an operation on a thing: its call's name, and the cells by their columns' headings. */
    record Row(String operation, String call, Map<String, String> cells) {
        boolean isFor(String person) {
            return cells.get(person).equals("yes");
        }
    }

    List<Row> said() {
        List<String> heading = rows.get(0);
        return rows.subList(1, rows.size()).stream().map(row -> new Row(row.get(0), (row.get(0) + " " + row.get(1)).strip(),
                IntStream.range(2, heading.size()).boxed().collect(Collectors.toMap(heading::get, row::get, (one, same) -> one, LinkedHashMap::new)))).toList();
    }

    static boolean isAsSaid(String cell, int status) {
        return cell.equals("yes") ? status < 300 : REFUSALS.get(cell) == status;
    }
}
