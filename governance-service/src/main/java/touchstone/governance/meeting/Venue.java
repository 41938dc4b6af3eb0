package touchstone.governance.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where a meeting is held, and how it is joined from elsewhere. */
@Embeddable
class Venue {
    String place;
    boolean remote;

    /** For members and the secretariat only. */
    @Column(name = "join_link")
    String joinLink;

    protected Venue() {}

    Venue(String place, Boolean remote, String joinLink) {
        this.place = place;
        this.remote = Boolean.TRUE.equals(remote);
        this.joinLink = joinLink;
    }
}
