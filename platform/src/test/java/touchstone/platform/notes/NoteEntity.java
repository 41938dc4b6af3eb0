package touchstone.platform.notes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import touchstone.platform.entity.VersionedEntity;
import touchstone.platform.problem.Problems;

@Entity(name = "Note")
@Table(name = "note")
public class NoteEntity extends VersionedEntity {
    String authority;
    String text;
    String remark;

    @Column(name = "written_on")
    LocalDate writtenOn;

    boolean filed;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> labels;

    protected NoteEntity() {}

    NoteEntity(String authority, NewNote note) {
        if (note.text().equals("wrong")) {
            throw Problems.invalid("text", "is wrong");
        }
        this.authority = authority;
        text = note.text();
        remark = note.remark();
        writtenOn = note.writtenOn();
        labels = note.labels() == null ? List.of() : note.labels();
    }

    static NoteEntity of(String authority, UUID id) {
        return find("authority = ?1 and id = ?2", authority, id).<NoteEntity>firstResultOptional().orElseThrow(() -> Problems.notFound("note"));
    }

    void edit(NoteEdit edit) {
        if (edit.remark() != null) {
            remark = edit.remark().orElse(null);
        }
    }

    void file() {
        if (filed) {
            throw Problems.conflict("filed", "Filed already", "A note is filed once.", List.of());
        }
        filed = true;
    }

    Note record() {
        return new Note(id, version, text, remark, writtenOn, labels);
    }
}
