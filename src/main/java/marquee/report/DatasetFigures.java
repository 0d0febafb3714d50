package marquee.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import marquee.study.DatasetDescription;

/** What the data is, for the report. */
final class DatasetFigures {

    private DatasetFigures() {
    }

    static Report.DatasetPart of(DatasetDescription is) {
        Map<String, Long> ratingCounts = new LinkedHashMap<>();
        is.values().counts().forEach((stars, count) -> ratingCounts.put(Double.toString(stars), count));
        return new Report.DatasetPart(is.ratings(), is.users(), is.ratedMovies(), is.movies(), is.mean(),
                is.standardDeviation(), is.min(), List.of(is.lowerQuartile(), is.median(), is.upperQuartile()), is.max(),
                is.density(), is.sparsity(), is.histogram20().counts(), ratingCounts);
    }
}
