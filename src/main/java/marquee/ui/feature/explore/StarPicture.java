package marquee.ui.feature.explore;

import marquee.chart.TableText;
import marquee.study.Bins;
import marquee.study.ValueCounts;
import marquee.study.explore.Selection;

/**
 * How people rate.
 *
 * @param bars the bars
 * @param mean the mean of these ratings in stars; NaN without ratings
 * @param median their median
 */
record StarPicture(Bars bars, double mean, double median) implements Picture {

    /** Nothing yet. */
    static final StarPicture NONE = new StarPicture(Bars.NONE, Double.NaN, Double.NaN);

    /** The picture of ratings in bins, or, where there are no bins, by half stars. */
    static StarPicture of(ValueCounts values, Selection selection, Bins binsOrNull) {
        return new StarPicture(binsOrNull == null ? ExplorePictures.halfStars(values, selection)
                : ExplorePictures.twentyBins(values, binsOrNull, selection), values.mean(), values.quantile(0.5));
    }

    @Override
    public String summary() {
        return bars.summary();
    }

    @Override
    public TableText table() {
        return bars.table();
    }

    @Override
    public String key(int mark) {
        return bars.key(mark);
    }
}
