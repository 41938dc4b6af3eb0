package touchstone.local.backup;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Writes a backup: a compressed tar whose last file holds the checksum of every other. */
final class ArchiveWriter implements Closeable {
    private final TarArchiveOutputStream tar;
    private final About about;
    private final Map<String, String> checksums = new TreeMap<>();
    private final byte[] buffer = new byte[1 << 18];

    ArchiveWriter(OutputStream file, About about) throws IOException {
        tar = new TarArchiveOutputStream(new BufferedOutputStream(new FastGzip(file), 1 << 16), "UTF-8");
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
        this.about = about;
        add(About.FIRST, About.JSON.writeValueAsBytes(about));
    }

    void addDirectory(String name) throws IOException {
        tar.putArchiveEntry(new TarArchiveEntry(name + "/"));
        tar.closeArchiveEntry();
    }

    void add(String name, byte[] content) throws IOException {
        add(name, content.length, new ByteArrayInputStream(content));
    }

    /** Adds so many bytes of the content; where it turns out shorter by now, zeros. */
    void add(String name, long size, InputStream content) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(size);
        tar.putArchiveEntry(entry);
        MessageDigest sum = Checksum.begin();
        for (long left = size; left > 0;) {
            int wanted = (int) Math.min(buffer.length, left);
            int read = content.readNBytes(buffer, 0, wanted);
            Arrays.fill(buffer, read, wanted, (byte) 0);
            tar.write(buffer, 0, wanted);
            sum.update(buffer, 0, wanted);
            left -= wanted;
        }
        tar.closeArchiveEntry();
        checksums.put(name, Checksum.end(sum));
    }

    /** Writes the checksums; a backup without them is not whole. */
    void finish() throws IOException {
        byte[] manifest = About.JSON.writeValueAsBytes(about.with(checksums));
        TarArchiveEntry entry = new TarArchiveEntry(About.LAST);
        entry.setSize(manifest.length);
        tar.putArchiveEntry(entry);
        tar.write(manifest);
        tar.closeArchiveEntry();
        tar.finish();
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }

    /** Disks and networks are filled faster by this than by smaller files. */
    private static final class FastGzip extends GZIPOutputStream {
        FastGzip(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
