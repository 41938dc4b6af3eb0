package touchstone.gateway.web.layout;

/** The rooms of an authority. */
public enum Section {
    PROGRAMME("Programme", ""),
    INSPECTIONS("Inspections", "/inspections"),
    PLAN("Plan", "/plan"),
    FIGURES("Figures", "/metrics"),
    GOVERNANCE("Governance", "/governance");

    private final String title;
    private final String path;

    Section(String title, String path) {
        this.title = title;
        this.path = path;
    }

    public String title() {
        return title;
    }

    public String path() {
        return path;
    }
}
