package touchstone.plans.inspection;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import touchstone.contracts.plans.NewTheme;
import touchstone.contracts.plans.Theme;
import touchstone.contracts.plans.ThemeKind;

/** A strength or a gap found by an inspection. */
@Entity(name = "Theme")
@Table(name = "theme")
class ThemeEntity extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID inspection;

    @Enumerated(EnumType.STRING)
    ThemeKind kind;

    String text;

    protected ThemeEntity() {}

    ThemeEntity(InspectionEntity inspection, NewTheme facts) {
        inspection.requireDraft();
        this.inspection = inspection.id;
        this.kind = facts.kind();
        this.text = facts.text();
    }

    static List<ThemeEntity> of(InspectionEntity inspection) {
        return list("inspection = ?1 order by id", inspection.id);
    }

    Theme record() {
        return new Theme(id, kind, text);
    }
}
