package marquee.core.csv;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import marquee.core.data.Catalog;
import marquee.core.data.Movie;

/** Reads movies.csv. */
final class MoviesReader implements RowReader<Catalog> {

    @Override
    public Catalog read(OpenFile file) throws IOException, DatasetException {
        Header header = file.records().header();
        Findings findings = file.findings();
        Ids ids = new Ids(header, findings);
        Genres genres = new Genres();
        int titleColumn = header.position("title");
        int genresColumn = header.position("genres");
        Map<Integer, Movie> movies = new LinkedHashMap<>();
        for (Row row = file.records().next(); row != null; row = file.records().next()) {
            int id = ids.read(row, "movieId");
            if (id == Ids.NONE) {
                continue;
            }
            String title = row.cell(titleColumn);
            Movie movie = new Movie(id, title.isBlank() ? Catalog.of(List.of()).get(id).title() : title, MovieTitles.year(title),
                    genres.read(row.cell(genresColumn)));
            Movie before = movies.putIfAbsent(id, movie);
            if (before == null) {
                describe(movie, title, row.line(), findings);
            } else {
                findings.add(before.equals(movie) ? Reason.SAME_MOVIE_TWICE : Reason.CONFLICTING_MOVIES, row.line(), "movieId",
                        Integer.toString(id));
            }
        }
        return Catalog.of(List.copyOf(movies.values()));
    }

    private static void describe(Movie movie, String title, long line, Findings findings) {
        if (title.isBlank()) {
            findings.add(Reason.NO_TITLE, line, "title", title);
        } else if (movie.year() == Movie.NO_YEAR) {
            findings.add(Reason.NO_YEAR, line, "title", title);
        }
    }

    @Override
    public long used(Catalog catalog) {
        return catalog.size();
    }
}
