package touchstone.local.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import touchstone.local.UserError;
import touchstone.local.postgres.Databases;

/**
 * The audit of one service, and what is known of it outside its database.
 *
 * @param heads a line for each block that was seen sealed
 */
public record AuditTrail(String service, Databases databases, String database, Path heads) {
    private static final String LATER_THAN = "select number, hash, sealed_at from audit_block where number > ? order by number";

    /** Notes the blocks that were sealed since the last time. */
    public void note() throws IOException, SQLException {
        List<AuditHead> noted = noted();
        List<String> later = new ArrayList<>();
        try (Connection connection = databases.connect(database); PreparedStatement sql = connection.prepareStatement(LATER_THAN)) {
            sql.setLong(1, noted.isEmpty() ? 0 : noted.get(noted.size() - 1).number());
            for (ResultSet block = sql.executeQuery(); block.next();) {
                later.add(new AuditHead(block.getLong(1), block.getString(2),
                        block.getObject(3, OffsetDateTime.class).toInstant()).toString());
            }
        }
        Files.createDirectories(heads.getParent());
        Files.write(heads, later, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Computes the chain anew and holds it against what was noted. */
    public AuditFinding verify() throws IOException {
        try (Connection connection = databases.connect(database)) {
            return AuditFinding.in(connection, noted());
        } catch (SQLException e) {
            throw new UserError("The audit of " + service + " cannot be read: " + e.getMessage(), e);
        }
    }

    private List<AuditHead> noted() throws IOException {
        return Files.exists(heads) ? Files.readAllLines(heads).stream().map(AuditHead::of).toList() : List.of();
    }
}
