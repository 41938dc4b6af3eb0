package touchstone.gateway.web.cache;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Makes one gzip text of pieces that were compressed apart and long before. Each ends at the border of a byte
 * (Z_SYNC_FLUSH), so that the next may follow; a short one goes as it is, in a stored block (RFC 1951, 3.2.4).
 */
final class GzipSplice {
    private static final byte[] HEADER = {0x1f, (byte) 0x8b, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, (byte) 0xff};
    private static final byte[] LAST_BLOCK = {3, 0};

    private final CRC32 sum = new CRC32();
    private final Buffer spliced;
    private int length;

    GzipSplice(int room) {
        spliced = Buffer.buffer(room + 64).appendBytes(HEADER);
    }

    static byte[] compress(byte[] plain) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(plain);
            ByteArrayOutputStream compressed = new ByteArrayOutputStream(plain.length / 4 + 64);
            byte[] some = new byte[8 << 10];
            int got;
            do {
                got = deflater.deflate(some, 0, some.length, Deflater.SYNC_FLUSH);
                compressed.write(some, 0, got);
            } while (got == some.length);
            return compressed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    GzipSplice add(byte[] plain, byte[] compressed) {
        spliced.appendBytes(compressed);
        return count(plain);
    }

    /** @param plain less than 64 KB */
    GzipSplice add(byte[] plain) {
        spliced.appendByte((byte) 0).appendUnsignedShortLE(plain.length).appendUnsignedShortLE(~plain.length & 0xffff).appendBytes(plain);
        return count(plain);
    }

    private GzipSplice count(byte[] plain) {
        sum.update(plain);
        length += plain.length;
        return this;
    }

    Buffer end() {
        return spliced.appendBytes(LAST_BLOCK).appendIntLE((int) sum.getValue()).appendIntLE(length);
    }
}
