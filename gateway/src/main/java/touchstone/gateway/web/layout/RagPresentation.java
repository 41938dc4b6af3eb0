package touchstone.gateway.web.layout;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import touchstone.contracts.plans.rating.Rag;
import touchstone.gateway.status.words.RagWords;

/** How a status looks: a shape, a word and a colour, the same everywhere. */
@TemplateExtension
final class RagPresentation {
    private RagPresentation() {}

    static String word(Rag status) {
        return RagWords.word(status);
    }

    static String colour(Rag status) {
        return RagWords.colour(status);
    }

    static RawString shape(Rag status) {
        return new RawString(switch (status) {
            case BLUE -> "<path d=\"M6 0 12 6 6 12 0 6Z\"/>";
            case GREEN -> "<circle cx=\"6\" cy=\"6\" r=\"6\"/>";
            case AMBER -> "<path d=\"M6 0 12 11.5H0Z\"/>";
            case RED -> "<path d=\"M.5.5h11v11H.5z\"/>";
            case GREY -> "<circle cx=\"6\" cy=\"6\" r=\"5\"/>";
            case SUSPENDED -> "<path d=\"M1 0h3.6v12H1zM7.4 0H11v12H7.4z\"/>";
        });
    }
}
