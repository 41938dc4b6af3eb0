package touchstone.gateway.web.actionlog;

/** What has just been done with a log action. */
public enum LogActionSaved {
    RAISED("The log action is raised. It comes back to every meeting of the body until the body closes it."),
    RE_DATED("It has a new date; the earlier one is kept."),
    PROGRESS("The progress is recorded."),
    COMPLETED("It is completed. The body closes it at a meeting."),
    CLOSED("The body has closed it."),
    ESCALATED("It is escalated. The other body’s answer comes back to the agenda of this one."),
    REOPENED("It is open again.");

    private final String words;

    LogActionSaved(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
