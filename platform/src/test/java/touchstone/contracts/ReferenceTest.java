package touchstone.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import touchstone.contracts.Reference.Kind;

class ReferenceTest {
    private static final UUID ID = UUID.fromString("0198c0de-0000-7000-8000-000000000001");

    @Test
    void what_is_written_of_each_kind_is_read_as_that_kind_only() {
        for (Kind kind : Kind.values()) {
            Reference read = Reference.parse(kind.reference(ID)).orElseThrow();
            assertEquals(List.of(kind), Stream.of(Kind.values()).filter(read::isTo).toList());
            assertEquals(ID.toString(), read.id());
            assertEquals(kind.reference(ID), read.toString());
        }
    }

    @Test
    void the_contracts_patterns_take_what_is_written_of_their_kinds() {
        assertTrue(Kind.RECOMMENDATION.reference(ID).matches(Reference.RECOMMENDATION));
        assertTrue(Kind.INDICATOR.reference("contacts-with-caf").matches(Reference.INDICATOR));
        assertTrue(Kind.DECISION.reference(ID).matches(Reference.DECISION));
        assertTrue(Kind.MEETING.reference(ID).matches(Reference.DECISION));
    }

    @Test
    void a_kind_that_only_its_service_knows_is_a_reference_too() {
        assertEquals("log-action", Reference.parse("touchstone:governance:log-action:" + ID).orElseThrow().kind());
    }

    @Test
    void an_id_is_one_only_where_it_looks_like_one() {
        assertEquals(Optional.of(ID), Reference.parse(Kind.ACTION.reference(ID)).orElseThrow().uuid());
        assertEquals(Optional.empty(), Reference.parse(Kind.ACTION.reference("a5")).orElseThrow().uuid());
    }

    @Test
    void an_address_or_half_a_reference_is_none() {
        for (String text : new String[] {null, "", "https://example.org/a:b:c:d", "touchstone:plans:action", "touchstone:plans:action:",
                "touchstone:gateway:account:" + ID, "touchstone:plans:action:" + ID + "\n", "x touchstone:plans:action:" + ID}) {
            assertEquals(Optional.empty(), Reference.parse(text), text);
        }
    }
}
