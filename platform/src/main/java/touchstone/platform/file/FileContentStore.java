package touchstone.platform.file;

import jakarta.persistence.EntityManager;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

/** The bytes of files, kept and read in pieces, one in memory at a time. */
public abstract class FileContentStore {
    private static final int PIECE = 1 << 20;

    private final EntityManager database;
    private final String table;
    private final String owner;

    /**
     * @param table with the columns {@code number} and {@code bytes}
     * @param owner its column for the id of what the file belongs to
     */
    protected FileContentStore(EntityManager database, String table, String owner) {
        this.database = database;
        this.table = table;
        this.owner = owner;
    }

    /** Keeps a file where there is none yet. */
    public void keep(UUID id, File content) {
        try (InputStream bytes = new FileInputStream(content)) {
            int number = 0;
            for (byte[] piece = bytes.readNBytes(PIECE); piece.length > 0; piece = bytes.readNBytes(PIECE)) {
                keep(id, number++, piece);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Keeps a file in the place of what was there. */
    public void replace(UUID id, File content) {
        database.createNativeQuery("delete from " + table + " where " + owner + " = :id").setParameter("id", id).executeUpdate();
        keep(id, content);
    }

    private void keep(UUID id, int number, byte[] piece) {
        database.createNativeQuery("insert into " + table + " (" + owner + ", number, bytes) values (:id, :number, :bytes)")
                .setParameter("id", id).setParameter("number", number).setParameter("bytes", piece).executeUpdate();
    }

    /** Writes a file out. Between two pieces no connection is held, however slowly they are taken. */
    public void send(UUID id, OutputStream to) throws IOException {
        int number = 0;
        for (List<?> piece = piece(id, number); !piece.isEmpty(); piece = piece(id, ++number)) {
            to.write((byte[]) piece.get(0));
        }
    }

    private List<?> piece(UUID id, int number) {
        return database.createNativeQuery("select bytes from " + table + " where " + owner + " = :id and number = :number", byte[].class)
                .setParameter("id", id).setParameter("number", number).getResultList();
    }
}
