package touchstone.local.audit;

import java.time.Instant;

/** A block of an audit as it was noted outside the database: its number, its hash, and when it was sealed. */
public record AuditHead(long number, String hash, Instant sealed) {

    static AuditHead of(String line) {
        String[] parts = line.split(" ");
        return new AuditHead(Long.parseLong(parts[0]), parts[1], Instant.parse(parts[2]));
    }

    @Override
    public String toString() {
        return number + " " + hash + " " + sealed;
    }
}
