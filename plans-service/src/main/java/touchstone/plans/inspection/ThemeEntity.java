package touchstone.plans.inspection;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.plans.inspection.NewTheme;
import touchstone.contracts.plans.inspection.Theme;
import touchstone.contracts.plans.inspection.ThemeKind;
import touchstone.platform.caller.Caller;
import touchstone.platform.entity.IdentifiedEntity;
import touchstone.platform.problem.Problems;

/** A strength or a gap found by an inspection. */
@Entity(name = "Theme")
@Table(name = "theme")
public class ThemeEntity extends IdentifiedEntity {
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

    public static Optional<ThemeEntity> visibleTo(Caller caller, String authority, UUID id) {
        return find("""
                        from Theme t where t.id = :id and exists (select 1 from Inspection i where i.id = t.inspection
                            and i.authority = :authority and (i.state = PUBLISHED or :inside = true))""",
                        Map.of("id", id, "authority", authority, "inside", caller.isInside(authority)))
                .firstResultOptional();
    }

    /** 422 for a strength: only a gap asks for action. */
    public void requireGap() {
        if (kind != ThemeKind.GAP) {
            throw Problems.invalid("theme", "is a strength; an action answers a gap");
        }
    }

    Theme record() {
        return new Theme(id, kind, text);
    }
}
