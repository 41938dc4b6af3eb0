package touchstone.gateway.web.meeting;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.governance.meeting.MeetingKind;
import touchstone.contracts.governance.meeting.SittingMove;
import touchstone.contracts.governance.minutes.MinutesMove;
import touchstone.gateway.web.form.Form;
import touchstone.platform.problem.WireNames;

/**
 * The forms of the secretariat: those that the meeting's stage allows.
 *
 * @param later meetings that can confirm the minutes
 * @param wrong the form that was just sent and needs correcting; null when none does
 */
public record SecretariatForms(Meeting meeting, List<Meeting> later, Form wrong) {
    static final String STEP = "step";
    static final String INTERRUPTION = "interruption";
    static final String CONFIRMATION = "confirmation";
    static final String DETAILS = "details";

    /** Whether anything can be done with a meeting but to say something of its minutes. */
    static boolean allowed(Meeting meeting) {
        boolean written = meeting.minutes() != null && meeting.minutes().allowed().stream().anyMatch(move -> move != MinutesMove.COMMENT);
        return written || !meeting.agenda().allowed().isEmpty() || !meeting.sitting().allowed().isEmpty();
    }

    static boolean awaitsConfirmation(Meeting meeting) {
        return allows(meeting, MinutesMove.CONFIRM);
    }

    /** Whether its minutes can still be written, which is done on its live page. */
    public boolean isMinuted() {
        return allows(meeting, MinutesMove.RECORD_ATTENDANCE);
    }

    /** The steps that are one press of a button. */
    public List<MeetingStep> steps() {
        return Stream.of(MeetingStep.values()).filter(step -> step.isAllowed(meeting)).toList();
    }

    /** The steps that need a reason. */
    public List<MeetingInterruption> interruptions() {
        return Stream.of(MeetingInterruption.values()).filter(one -> meeting.sitting().allowed().contains(one.move())).toList();
    }

    public boolean isMovable() {
        return meeting.sitting().allowed().contains(SittingMove.POSTPONE);
    }

    public boolean isConfirmable() {
        return awaitsConfirmation(meeting);
    }

    static boolean allows(Meeting meeting, MinutesMove move) {
        return meeting.minutes() != null && meeting.minutes().allowed().contains(move);
    }

    public Form stepping() {
        return sent(Form.of(STEP));
    }

    public Form interruption() {
        return sent(Form.of(INTERRUPTION));
    }

    public Form confirmation() {
        return sent(Form.of(CONFIRMATION));
    }

    public boolean isChangeable() {
        return meeting.sitting().allowed().contains(SittingMove.CHANGE);
    }

    public MeetingKind[] kinds() {
        return MeetingKind.values();
    }

    /** As it is or as it was typed. */
    public Form details() {
        return sent(Form.of(DETAILS).with("kind", WireNames.of(meeting.kind())).with("startsAt", text(meeting.startsAt())).with("endsAt", text(meeting.endsAt()))
                .with("place", meeting.place()).with("remote", meeting.remote() ? "true" : "").with("joinLink", meeting.joinLink()));
    }

    private static String text(LocalTime time) {
        return time == null ? "" : time.truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private Form sent(Form blank) {
        return blank.or(wrong);
    }
}
