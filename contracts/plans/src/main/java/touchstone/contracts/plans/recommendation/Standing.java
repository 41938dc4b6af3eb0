package touchstone.contracts.plans.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.plans.rating.Rag;
import touchstone.contracts.plans.rating.RatingOverride;
import touchstone.contracts.plans.rating.RatingReason;
import touchstone.contracts.plans.rating.WeakestAction;

/**
 * Where something stands at a date: derived, with its reasons in words, worst first.
 *
 * @param rag            derived; an override never changes it
 * @param reasons        why it stands so, worst first
 * @param actions        how many actions answer it, without those that were carried over into others
 * @param completed      how many of them are accepted as completed or signed off
 * @param overdue        how many of them are past their current date and open
 * @param impactEvidence accepted pieces of impact evidence
 * @param signedOffOn    when a body signed it off; null when none has
 * @param lastUpdate     as-at date of the newest update the caller may see; null when there is none
 * @param override       what somebody set beside the derived rating; null when nobody did
 * @param allClaimed     whether nothing is left to do, by what the agencies say of its actions; false without any
 * @param unfinished     actions said to be completed that count something which is not; the first five
 * @param weakest        the action to look at first; null when nothing is the matter with any
 * @param plans          whose actions answer it
 */
public record Standing(
        Rag rag,
        List<RatingReason> reasons,
        int actions,
        int completed,
        int overdue,
        int impactEvidence,
        @Nullable LocalDate signedOffOn,
        @Nullable LocalDate lastUpdate,
        @Nullable RatingOverride override,
        boolean allClaimed,
        List<UnfinishedAction> unfinished,
        @Nullable WeakestAction weakest,
        List<UUID> plans) {}
