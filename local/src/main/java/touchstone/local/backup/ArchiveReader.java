package touchstone.local.backup;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import touchstone.local.Directories;

/** Reads a backup, and believes nothing that its checksums do not confirm. */
final class ArchiveReader implements Closeable {
    private final InputStream whole;
    private final TarArchiveInputStream tar;
    private final Map<String, String> checksums = new TreeMap<>();
    private final byte[] buffer = new byte[1 << 18];

    ArchiveReader(InputStream file) throws IOException {
        whole = new BufferedInputStream(new GZIPInputStream(file, 1 << 16), 1 << 16);
        tar = new TarArchiveInputStream(whole, "UTF-8");
    }

    /** What comes first in it. */
    About about() throws IOException {
        TarArchiveEntry first = tar.getNextEntry();
        if (first == null || !first.getName().equals(About.FIRST)) {
            throw new BrokenBackup("it does not begin as a backup does");
        }
        byte[] content = tar.readAllBytes();
        MessageDigest sum = Checksum.begin();
        sum.update(content);
        checksums.put(About.FIRST, Checksum.end(sum));
        return About.JSON.readValue(content, About.class);
    }

    /** Unpacks all the rest for our own eyes only; returns when everything is known to be as it was written. */
    void unpackInto(Path directory) throws IOException {
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            if (entry.getName().equals(About.LAST)) {
                check(About.JSON.readValue(tar.readAllBytes(), About.class));
                return;
            }
            unpack(entry, directory);
        }
        throw new BrokenBackup("its end is missing");
    }

    private void unpack(TarArchiveEntry entry, Path directory) throws IOException {
        Path file = entry.resolveIn(directory);
        if (entry.isDirectory()) {
            makeOwn(file, directory);
        } else if (entry.isFile()) {
            makeOwn(file.getParent(), directory);
            MessageDigest sum = Checksum.begin();
            try (OutputStream kept = Files.newOutputStream(file)) {
                Directories.setMode(file, "rw-------");
                for (int read = tar.read(buffer); read >= 0; read = tar.read(buffer)) {
                    sum.update(buffer, 0, read);
                    write(kept, read);
                }
            }
            checksums.put(entry.getName(), Checksum.end(sum));
        } else {
            throw new BrokenBackup("it holds a link, " + entry.getName());
        }
    }

    private void write(OutputStream kept, int length) {
        try {
            kept.write(buffer, 0, length);
        } catch (IOException notTheBackupsFault) {
            throw new UncheckedIOException(notTheBackupsFault);
        }
    }

    private static void makeOwn(Path directory, Path top) throws IOException {
        if (!directory.equals(top) && !Files.isDirectory(directory)) {
            makeOwn(directory.getParent(), top);
            Files.createDirectory(directory);
            Directories.setMode(directory, "rwx------");
        }
    }

    private void check(About manifest) throws IOException {
        if (!manifest.files().equals(checksums)) {
            String wrong = manifest.files().entrySet().stream()
                    .filter(file -> !file.getValue().equals(checksums.get(file.getKey()))).map(Map.Entry::getKey)
                    .findFirst().orElse("one that was added");
            throw new BrokenBackup("a file in it is not as it was written: " + wrong);
        }
        if (tar.getNextEntry() != null) {
            throw new BrokenBackup("something was added to its end");
        }
        whole.transferTo(OutputStream.nullOutputStream()); // reads on to the last checksum of the compression
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }
}
