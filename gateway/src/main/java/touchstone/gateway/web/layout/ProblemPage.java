package touchstone.gateway.web.layout;

import jakarta.enterprise.context.ApplicationScoped;
import touchstone.contracts.Problem;
import touchstone.gateway.identity.token.ProblemPages;

/** The page of a problem that is met before anybody is known. */
@ApplicationScoped
class ProblemPage implements ProblemPages {
    @Override
    public String forVisitor(Problem problem) {
        ProblemView view = new ProblemView(problem, null);
        return HtmlProblems.Templates.problem(PageLayout.forVisitor(view.title()), view).render();
    }

    @Override
    public String forPart(Problem problem) {
        return HtmlProblems.Templates.problem$message(PageLayout.forVisitor(""), new ProblemView(problem, null)).render();
    }
}
