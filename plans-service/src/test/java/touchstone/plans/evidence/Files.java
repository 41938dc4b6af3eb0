package touchstone.plans.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as people send them, and as nobody should. */
final class Files {
    static final byte[] PDF = "%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\nstartxref\n0\n%%EOF\n".getBytes(UTF_8);
    static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
            + "0000000d49444154789c6360000002000001e221bc330000000049454e44ae426082");
    static final byte[] JPEG = HexFormat.of().parseHex("ffd8ffe000104a46494600010100000100010000ffda0008010100003f0037ffd9");
    static final byte[] CSV = "week,audited\n8,29\n".getBytes(UTF_8);
    static final byte[] WORD = office("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "word/document.xml");
    static final byte[] EXCEL = office("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "xl/workbook.xml");
    static final byte[] POWERPOINT = office("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", "ppt/presentation.xml");
    static final byte[] OPEN_DOCUMENT = zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<x/>");

    static final byte[] MACRO_WORD = office("application/vnd.ms-word.document.macroEnabled.main+xml", "word/document.xml");
    static final byte[] HIDDEN_MACRO = office("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "word/vbaProject.bin");
    static final byte[] MACRO_OPEN_DOCUMENT = zip("mimetype", "application/vnd.oasis.opendocument.text", "Basic/Standard/Module1.xml", "<x/>");
    static final byte[] ARCHIVE = zip("a.txt", "hello", "b.txt", "hello");
    static final byte[] DAMAGED_ARCHIVE = Arrays.copyOf(WORD, WORD.length / 2);
    static final byte[] PAGE = "<!doctype html><html><script>alert(1)</script></html>".getBytes(UTF_8);
    static final byte[] DRAWING = "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script>1</script></svg>".getBytes(UTF_8);
    static final byte[] PROGRAM = HexFormat.of().parseHex("4d5a90000300000004000000ffff0000b8000000000000004000000000000000");
    static final byte[] SCRIPT = "#!/bin/sh\nrm -rf ~\n".getBytes(UTF_8);
    static final byte[] OLD_OFFICE = Arrays.copyOf(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 1536);
    static final byte[] NOISE = HexFormat.of().parseHex("0001020304050607fffefdfc00000000");

    static final byte[] EMPTY_ARCHIVE = Arrays.copyOf(new byte[] {'P', 'K', 5, 6}, 22);
    static final byte[] HEADLESS_WORD = office("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "a.txt");
    static final byte[] HEADLESS_OPEN_DOCUMENT = zip("mimetype", "application/vnd.oasis.opendocument.text", "a.txt", "hello");

    private Files() {}

    /** All but its last bytes. */
    static byte[] cutOff(byte[] file) {
        return Arrays.copyOf(file, file.length - 8);
    }


    private static byte[] office(String mainPart, String entry) {
        return zip("[Content_Types].xml", "<Types><Override PartName=\"/main\" ContentType=\"" + mainPart + "\"/></Types>", entry, "<x/>");
    }

    private static byte[] zip(String... namesAndContents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
