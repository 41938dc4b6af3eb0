package touchstone.gateway.web.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class GzipSpliceTest {

    @Property(tries = 300)
    void what_was_compressed_apart_reads_as_one_text(@ForAll @Size(max = 8) List<@StringLength(max = 3_000) String> texts) {
        GzipSplice splice = new GzipSplice(0);
        for (int i = 0; i < texts.size(); i++) {
            byte[] plain = texts.get(i).getBytes(StandardCharsets.UTF_8);
            if (i % 2 == 0) {
                splice.add(plain, GzipSplice.compress(plain));
            } else {
                splice.add(plain);
            }
        }
        assertEquals(String.join("", texts), unzipped(splice.end().getBytes()));
    }

    @Test
    void a_large_text_is_whole_and_small() {
        String large = "A4.1 Audit every case that was closed since May. ".repeat(50_000);
        byte[] plain = large.getBytes(StandardCharsets.UTF_8);
        byte[] zipped = new GzipSplice(0).add(plain, GzipSplice.compress(plain)).end().getBytes();
        assertTrue(zipped.length < plain.length / 50);
        assertEquals(large, unzipped(zipped));
    }

    private static String unzipped(byte[] zipped) {
        try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
