package touchstone.plans.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import touchstone.contracts.plans.recommendation.NewRecommendation;
import touchstone.contracts.plans.recommendation.Part;
import touchstone.contracts.plans.recommendation.Timescale;
import touchstone.platform.caller.Caller;
import touchstone.platform.entity.VersionedEntity;

/** The inspector's own ask. Its words are set once its inspection is published; what bodies decide of it stands beside it. */
@Entity(name = "Recommendation")
@Table(name = "recommendation")
public class RecommendationEntity extends VersionedEntity {
    @Column(updatable = false)
    public String authority;

    @Column(updatable = false)
    public UUID inspection;

    public String reference;

    int number;
    String text;

    @Enumerated(EnumType.STRING)
    Timescale timescale;

    @Column(name = "lead_agency")
    String leadAgency;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Part> parts;

    protected RecommendationEntity() {}

    public RecommendationEntity(String authority, NewRecommendation facts) {
        this.authority = authority;
        this.inspection = facts.inspection();
        say(facts);
    }

    /** Says anew what a draft's recommendation asks. */
    public void tell(NewRecommendation facts) {
        say(facts);
    }

    private void say(NewRecommendation facts) {
        this.reference = facts.reference();
        this.number = facts.number();
        this.text = facts.text();
        this.timescale = facts.timescale();
        this.leadAgency = facts.leadAgency();
        this.parts = facts.parts() == null ? List.of() : facts.parts();
    }

    public static Optional<RecommendationEntity> visibleTo(Caller caller, String authority, UUID id) {
        return find("""
                        from Recommendation r where r.id = :id and r.authority = :authority and (:inside = true or exists (
                            select 1 from Inspection i where i.id = r.inspection and i.state = PUBLISHED))""",
                        Map.of("id", id, "authority", authority, "inside", caller.isInside(authority)))
                .firstResultOptional();
    }

    /** 409 once its inspection is published. */
    public void requireDraft() {
        InspectionEntity.<InspectionEntity>findByIdOptional(inspection).orElseThrow().requireDraft();
    }

    /** Itself, which no other decision can pass until this transaction ends. */
    public RecommendationEntity locked() {
        getEntityManager().lock(this, LockModeType.PESSIMISTIC_WRITE);
        return this;
    }
}
