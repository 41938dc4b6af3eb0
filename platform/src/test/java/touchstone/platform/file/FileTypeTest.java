package touchstone.platform.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FileTypeTest {

    @Property
    void a_kept_name_tells_the_truth_and_begins_as_it_was_given(@ForAll String name, @ForAll FileType type) {
        String kept = type.named(name);
        assertTrue(type.isNamed(kept) && kept.startsWith(name), kept);
        assertEquals(kept, type.named(kept));
    }
}
