package touchstone.governance.meeting;

import static touchstone.contracts.governance.meeting.SittingState.OPEN;
import static touchstone.contracts.governance.meeting.SittingState.PLANNED;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import touchstone.contracts.governance.meeting.SittingState;
import touchstone.governance.GovernanceErrors;
import touchstone.governance.body.QuorumNeed;

/** How far a meeting's sitting has come, and what made a quorum when it opened. */
@Embeddable
public class SittingColumns {
    @Column(name = "sitting")
    @Enumerated(EnumType.STRING)
    SittingState state = PLANNED;

    @Column(name = "quorum")
    Integer quorumMembers;

    @Column(name = "quorum_posts")
    List<String> quorumPosts;

    protected SittingColumns() {}

    public SittingState state() {
        return state;
    }

    /** Planned for a day, and not opened. */
    public boolean isAhead() {
        return SittingLifecycle.isAhead(state);
    }

    public boolean isBeforeOpening() {
        return SittingLifecycle.isBeforeOpening(state);
    }

    /** Whether its roll is kept: from its opening on. */
    public boolean hasBegun() {
        return SittingLifecycle.hasBegun(state);
    }

    boolean isInSession() {
        return SittingLifecycle.inSession(state);
    }

    /** Whether it was opened and does not go on. */
    public boolean isOver() {
        return SittingLifecycle.isOver(state);
    }

    /** What made a quorum, as it was at the opening; null when not recorded. */
    public QuorumNeed quorum() {
        return quorumMembers == null ? null : new QuorumNeed(quorumMembers, quorumPosts);
    }

    public void keep(QuorumNeed needed) {
        quorumMembers = needed == null ? null : needed.members();
        quorumPosts = needed == null ? null : needed.posts();
    }

    /** 409 before its day, and until its agenda is published. */
    void open(LocalDate day, boolean published, LocalDate today) {
        require(!isInSession(), "It is open already; an adjourned meeting is resumed.");
        if (isAhead() && day.isAfter(today)) {
            throw GovernanceErrors.tooEarly(day);
        }
        if (isAhead() && !published) {
            throw GovernanceErrors.agendaFirst();
        }
        enter(OPEN);
    }

    /** 409 unless it is adjourned. */
    void resume() {
        require(!isBeforeOpening(), "Only an adjourned meeting goes on.");
        enter(OPEN);
    }

    /** 409 when that does not follow on where it stands. */
    void enter(SittingState next) {
        Set<SittingState> possible = SittingLifecycle.from(state);
        if (!possible.contains(next)) {
            throw GovernanceErrors.wrongStep(state, next, possible);
        }
        state = next;
    }

    /** 409 once it has been opened. */
    public void requireBeforeOpening() {
        require(isBeforeOpening(), "This can be changed until it is opened.");
    }

    /** 409 unless it was opened and goes on. */
    public void requireInSession() {
        require(isInSession(), "This is done while it sits.");
    }

    /** 409 until it was opened and does not go on. */
    public void requireOver() {
        require(isOver(), "Until it is over, its record is changed itself; corrections come after.");
    }

    /** 409 once it is over. */
    void requireTakesItems() {
        require(SittingLifecycle.takesItems(state), "Its agenda can be changed until it is over.");
    }

    private void require(boolean permitted, String when) {
        if (!permitted) {
            throw GovernanceErrors.wrongStage(state, when);
        }
    }
}
