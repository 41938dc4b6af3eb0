package touchstone.gateway.web.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import touchstone.contracts.governance.body.BodiesApi;
import touchstone.platform.caller.Caller;

/** Whether a page offers the way to set bodies up. */
@Named("boards")
@RequestScoped
public class BoardAccess {
    private final Caller caller;

    BoardAccess(Caller caller) {
        this.caller = caller;
    }

    public boolean keptIn(String authority) {
        return caller.may(BodiesApi.class, "add", authority);
    }
}
