package touchstone.plans.inspection;

import static touchstone.contracts.plans.plan.Publication.DRAFT;
import static touchstone.contracts.plans.plan.Publication.PUBLISHED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.plans.inspection.Inspection;
import touchstone.contracts.plans.inspection.InspectionKind;
import touchstone.contracts.plans.inspection.InspectionMove;
import touchstone.contracts.plans.inspection.Judgement;
import touchstone.contracts.plans.inspection.NewInspection;
import touchstone.contracts.plans.plan.Publication;
import touchstone.plans.PlansErrors;
import touchstone.platform.caller.Caller;
import touchstone.platform.entity.VersionedEntity;

/** An inspection: a draft until it is published, its wording fixed from then on. */
@Entity(name = "Inspection")
@Table(name = "inspection")
public class InspectionEntity extends VersionedEntity {
    private static final String VISIBLE = "authority = :authority and (state = PUBLISHED or :inside = true)";

    @Column(updatable = false)
    String authority;

    String reference;

    @Enumerated(EnumType.STRING)
    InspectionKind kind;

    String title;
    String inspectorate;

    @Column(name = "fieldwork_from")
    LocalDate fieldworkFrom;

    @Column(name = "fieldwork_to")
    LocalDate fieldworkTo;

    @Column(name = "published_on")
    LocalDate publishedOn;

    @Enumerated(EnumType.STRING)
    Judgement judgement;

    @Enumerated(EnumType.STRING)
    Publication state;

    protected InspectionEntity() {}

    InspectionEntity(String authority, NewInspection facts) {
        this.authority = authority;
        this.state = DRAFT;
        tell(facts);
    }

    static List<InspectionEntity> visibleTo(Caller caller, String authority) {
        return list(VISIBLE + " order by fieldworkFrom desc nulls last, id", filter(caller, authority));
    }

    /** Those whose recommendations or gaps the actions of a plan answer. */
    static List<InspectionEntity> answeredBy(Caller caller, String authority, UUID plan) {
        return list(VISIBLE + """
                         and id in (select r.inspection from Recommendation r, Action a where a.plan = :plan and a.recommendation = r.id
                                    union select t.inspection from Theme t, Action a where a.plan = :plan and a.theme = t.id)
                        order by fieldworkFrom desc nulls last, id""",
                Map.of("authority", authority, "inside", caller.isInside(authority), "plan", plan));
    }

    public static Optional<InspectionEntity> visibleTo(Caller caller, String authority, UUID id) {
        return find(VISIBLE + " and id = :id", with(filter(caller, authority), id)).firstResultOptional();
    }

    /** Changes what a draft says; 409 once published. */
    void tell(NewInspection facts) {
        requireDraft();
        reference = facts.reference();
        kind = facts.kind();
        title = facts.title();
        inspectorate = facts.inspectorate();
        fieldworkFrom = facts.fieldworkFrom();
        fieldworkTo = facts.fieldworkTo();
        publishedOn = facts.publishedOn();
        judgement = facts.judgement() == null ? Judgement.NOT_JUDGED : facts.judgement();
    }

    /** Fixes its wording and shows it to everyone; publishing twice changes nothing. Whether anything changed. */
    boolean publish() {
        boolean changes = state == DRAFT;
        state = PUBLISHED;
        return changes;
    }

    /** 409 once published. */
    public void requireDraft() {
        if (!new InspectionLifecycle(state).permits(InspectionMove.CORRECT)) {
            throw PlansErrors.published();
        }
    }

    Inspection record(Caller caller) {
        return new Inspection(id, version, reference, kind, title, inspectorate, fieldworkFrom, fieldworkTo,
                publishedOn, judgement, state, new InspectionLifecycle(state).allowed(caller, authority));
    }

    private static Map<String, Object> filter(Caller caller, String authority) {
        return Map.of("authority", authority, "inside", caller.isInside(authority));
    }

    private static Map<String, Object> with(Map<String, Object> filter, UUID id) {
        Map<String, Object> all = new java.util.HashMap<>(filter);
        all.put("id", id);
        return all;
    }
}
