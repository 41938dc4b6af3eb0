package touchstone.plans.evidence;

import jakarta.enterprise.context.ApplicationScoped;
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
@ApplicationScoped
class EvidenceContentStore {
    private static final int PIECE = 1 << 20;

    private final EntityManager database;

    EvidenceContentStore(EntityManager database) {
        this.database = database;
    }

    /** Keeps a file in the place of what was there. */
    void keep(UUID evidence, File content) {
        database.createNativeQuery("delete from evidence_content where evidence = :evidence")
                .setParameter("evidence", evidence).executeUpdate();
        try (InputStream bytes = new FileInputStream(content)) {
            int number = 0;
            for (byte[] piece = bytes.readNBytes(PIECE); piece.length > 0; piece = bytes.readNBytes(PIECE)) {
                keep(evidence, number++, piece);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void keep(UUID evidence, int number, byte[] piece) {
        database.createNativeQuery("insert into evidence_content (evidence, number, bytes) values (:evidence, :number, :bytes)")
                .setParameter("evidence", evidence).setParameter("number", number).setParameter("bytes", piece).executeUpdate();
    }

    /** Writes a file out. Between two pieces no connection is held, however slowly they are taken. */
    void send(UUID evidence, OutputStream to) throws IOException {
        int number = 0;
        for (List<?> piece = piece(evidence, number); !piece.isEmpty(); piece = piece(evidence, ++number)) {
            to.write((byte[]) piece.get(0));
        }
    }

    private List<?> piece(UUID evidence, int number) {
        return database.createNativeQuery("select bytes from evidence_content where evidence = :evidence and number = :number", byte[].class)
                .setParameter("evidence", evidence).setParameter("number", number).getResultList();
    }
}
