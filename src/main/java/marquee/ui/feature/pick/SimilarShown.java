package marquee.ui.feature.pick;

import java.util.List;

/**
 * The films most like one, as they are shown.
 *
 * @param movieId the film that was asked about
 * @param film it in words
 * @param words how they were compared, or why they cannot be
 * @param lines the films, most alike first
 * @param pages where the film itself is found on the web
 * @param neighbours whether the model is a k-NN that compares films
 */
record SimilarShown(int movieId, String film, String words, List<SimilarLine> lines, List<WebPage> pages, boolean neighbours) {

    /** Copies the lists. */
    SimilarShown {
        lines = List.copyOf(lines);
        pages = List.copyOf(pages);
    }
}
