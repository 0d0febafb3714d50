package marquee.ui.feature.explore;

import java.util.List;

import marquee.study.DatasetDescription;
import marquee.study.explore.Overview;
import marquee.study.explore.Selection;

/**
 * All that is shown of a data set under a selection, ready to be put on screen.
 *
 * @param selection what was asked
 * @param left how much is left, in words; empty while nothing is filtered
 * @param facts the tiles
 * @param describe the describe table
 * @param density density and sparsity
 * @param stars how people rate
 * @param more what is made after the first pictures
 */
record Page(Selection selection, String left, List<Fact> facts, List<Statistic> describe, List<Statistic> density, Stars stars, More more) {

    /** Nothing yet. */
    static final Page NONE = new Page(Selection.ALL, "", List.of(), List.of(), List.of(), new Stars(StarPicture.NONE, StarPicture.NONE), More.NONE);

    /**
     * The two histograms of ratings.
     *
     * @param bins in the twenty bins of the walk-through
     * @param halves by half stars
     */
    record Stars(StarPicture bins, StarPicture halves) { }

    /**
     * What lies further down.
     *
     * @param genres ratings by genre
     * @param genreMeans mean rating by genre, with the mean of all as its reference
     * @param years ratings by year
     * @param months ratings by month
     * @param groups users by activity
     * @param ranks ratings of movies and users by rank
     * @param shares which part of the ratings the top part has
     * @param films all movies that are left, most rated first
     * @param tags the tags of what is left, most used first
     */
    record More(Bars genres, Bars genreMeans, Bars years, Bars months, Bars groups, Curves ranks, Curves shares, List<FilmRow> films,
                List<TagRow> tags) {

        /** Nothing yet. */
        static final More NONE = new More(Bars.NONE, Bars.NONE, Bars.NONE, Bars.NONE, Bars.NONE, Curves.NONE, Curves.NONE, List.of(), List.of());
    }

    /** The page of a data set of which only its description is known yet. */
    static Page of(DatasetDescription data) {
        Overview.Totals all = new Overview.Totals(data.ratings(), data.users(), data.ratedMovies());
        return new Page(Selection.ALL, "", ExplorePictures.facts(data), ExplorePictures.describe(data.values()),
                ExplorePictures.density(all), stars(data, data.values(), Selection.ALL), More.NONE);
    }

    /** The page of a data set under a selection. */
    static Page of(DatasetDescription data, Overview seen, More more) {
        return new Page(seen.selection(), ExplorePictures.left(seen), ExplorePictures.facts(data, seen),
                ExplorePictures.describe(seen.values()), ExplorePictures.density(seen.left()),
                stars(data, seen.stars(), seen.selection()), more);
    }

    /** A page is nothing but itself: nobody has time to compare all films of two of them. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    private static Stars stars(DatasetDescription data, marquee.study.ValueCounts values, Selection selection) {
        return new Stars(StarPicture.of(values, selection, data.histogram20().bins()), StarPicture.of(values, selection, null));
    }
}
