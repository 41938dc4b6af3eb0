package touchstone.gateway.web.bodymap;

import java.util.List;
import touchstone.contracts.governance.body.Body;
import touchstone.gateway.web.governance.BodyBranch;

/** The bodies of an authority: who belongs to whom, and who reports to whom. */
public record BodyMapView(List<BodyBranch> branches, String base) {

    static BodyMapView of(List<Body> bodies, String base) {
        return new BodyMapView(BodyBranch.map(bodies), base);
    }

    public BodyMapDrawing drawing() {
        return BodyMapDrawing.of(branches);
    }
}
