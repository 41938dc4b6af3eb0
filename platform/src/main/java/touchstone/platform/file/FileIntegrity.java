package touchstone.platform.file;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;

/** Whether a file is there to its end: one that only begins as it should was cut off on its way, or pretends. */
final class FileIntegrity {
    /** Readers of PDF look for its end no further up. */
    private static final int TAIL = 2048;
    private static final String PNG_END = "IEND\u00aeB`\u0082";
    private static final int JPEG_SCAN = 0xFFDA;
    private static final int JPEG_END = 0xFFD9;
    private static final int FILLER = 0xFFFF;

    private FileIntegrity() {}

    static boolean isWhole(FileType type, File file) throws IOException {
        return switch (type) {
            case PDF -> tail(file).contains("startxref") && tail(file).contains("%%EOF");
            case PNG -> tail(file).contains(PNG_END);
            case JPEG -> hasItsPicture(file);
            default -> true;
        };
    }

    private static String tail(File file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file, "r")) {
            byte[] tail = new byte[(int) Math.min(TAIL, bytes.length())];
            bytes.seek(bytes.length() - tail.length);
            bytes.readFully(tail);
            return new String(tail, StandardCharsets.ISO_8859_1);
        }
    }

    /** The picture ends somewhere after it began; a preview within the head has an end of its own, and cameras append to it. */
    private static boolean hasItsPicture(File file) throws IOException {
        try (DataInputStream bytes = new DataInputStream(new BufferedInputStream(new FileInputStream(file)))) {
            bytes.skipNBytes(2);
            for (int marker = marker(bytes); marker != JPEG_SCAN; marker = marker(bytes)) {
                bytes.skipNBytes(Math.max(0, bytes.readUnsignedShort() - 2));
            }
            int last = 0;
            while (last != JPEG_END) {
                last = last << 8 & FILLER | bytes.readUnsignedByte();
            }
            return true;
        } catch (EOFException cutOff) {
            return false;
        }
    }

    private static int marker(DataInputStream bytes) throws IOException {
        int marker = bytes.readUnsignedShort();
        while (marker == FILLER) {
            marker = 0xFF00 | bytes.readUnsignedByte();
        }
        return marker;
    }
}
