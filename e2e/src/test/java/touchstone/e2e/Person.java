package touchstone.e2e;

import com.microsoft.playwright.Page;

/** Somebody who signs in: a person of the demo, or the administrator of the installation. */
record Person(String authority, String slug) {
    static final Person ADMINISTRATOR = new Person("", "administrator");

    void signIn(Page page) {
        if (equals(ADMINISTRATOR)) {
            Browser.enter(page, slug, Suite.administratorsPassword());
        } else {
            String[] known = Suite.person(authority, slug);
            Browser.enter(page, known[0], known[1]);
        }
    }

    @Override
    public String toString() {
        return slug + " " + authority;
    }
}
