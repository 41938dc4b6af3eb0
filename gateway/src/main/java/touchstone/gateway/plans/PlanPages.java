package touchstone.gateway.plans;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import touchstone.contracts.Allow;
import touchstone.contracts.Role;
import touchstone.contracts.Slug;
import touchstone.contracts.plans.ActionState;
import touchstone.gateway.page.Frame;
import touchstone.gateway.page.Frames;
import touchstone.gateway.page.Link;
import touchstone.gateway.page.Section;
import touchstone.gateway.status.Answers;
import touchstone.gateway.status.Programmes;
import touchstone.platform.caller.Caller;
import touchstone.platform.time.AsAt;

/** All actions of a plan, by what they answer, where they belong and who leads them. */
@Path("/{authority}/plan")
@Blocking
@Produces(MediaType.TEXT_HTML)
class PlanPages {
    private final Frames frames;
    private final Programmes programmes;
    private final Agencies agencies;
    private final Titles titles;
    private final Caller caller;

    PlanPages(Frames frames, Programmes programmes, Agencies agencies, Titles titles, Caller caller) {
        this.frames = frames;
        this.programmes = programmes;
        this.agencies = agencies;
        this.titles = titles;
        this.caller = caller;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance plan(Frame frame, PlanView view);
    }

    @GET
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public TemplateInstance plan(
            @PathParam("authority") @Slug String authority,
            @QueryParam("asAt") LocalDate asAt,
            @QueryParam("by") @DefaultValue("recommendation") String by,
            @QueryParam("state") ActionState state,
            @QueryParam("agency") @Slug String agency,
            @QueryParam("late") Boolean late) {
        Frame frame = frames.of(authority, Section.PLAN, Section.PLAN.title(), asAt);
        Answers answers = programmes.of(authority, asAt).answers();
        Agencies.Names names = agencies.of(authority);
        Grouping grouping = Arrays.stream(Grouping.values()).filter(one -> PlanWords.key(one).equalsIgnoreCase(by)).findFirst()
                .orElse(Grouping.RECOMMENDATION);
        return Templates.plan(frame, new PlanView(answers.plans(), answers.actions(), grouping,
                titles.of(grouping, answers, names, AsAt.orToday(asAt)), names, state, agency, Boolean.TRUE.equals(late),
                "/" + authority, asAt == null ? "" : "&asAt=" + asAt, work(authority)));
    }

    /** Where this visitor's own work with the plan is done. */
    private List<Link> work(String authority) {
        List<Link> work = new ArrayList<>();
        if (caller.is(Role.PROGRAMME_MANAGER, authority)) {
            work.add(new Link("Review updates", "/" + authority + "/review"));
        }
        if (caller.agency() != null && caller.is(Role.PARTNER, authority)) {
            work.add(new Link("My agency", "/" + authority + "/agency/" + caller.agency()));
        }
        return work;
    }
}
