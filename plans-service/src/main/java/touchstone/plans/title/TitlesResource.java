package touchstone.plans.title;

import java.time.LocalDate;
import touchstone.contracts.plans.title.Titles;
import touchstone.contracts.plans.title.TitlesApi;
import touchstone.platform.time.AsAt;

/** Titles over HTTP. */
class TitlesResource implements TitlesApi {
    private final TitleQueries titles;

    TitlesResource(TitleQueries titles) {
        this.titles = titles;
    }

    @Override
    public Titles titles(String authority, LocalDate asAt) {
        return titles.of(authority, AsAt.orToday(asAt));
    }
}
