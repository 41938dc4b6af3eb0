package touchstone.gateway.web.developers;

/**
 * A kind of problem that the API answers with.
 *
 * @param type   the last part of its address
 * @param advice what to do
 */
public record ProblemKind(String type, int status, String title, String advice) {
    public String path() {
        return "/problems/" + type;
    }
}
