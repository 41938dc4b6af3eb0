package touchstone.gateway.web.documents.paper;

import java.util.List;

/** An item of a paper, under its number on the agenda. */
public record PaperSection(int number, String title, List<PaperLine> lines) {}
