package marquee.ui.feature.onboarding;

import marquee.ui.feature.EvidenceWords;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/**
 * A film in a list of five.
 *
 * @param rank 1 for the best
 * @param film the film
 * @param stars predicted stars, or their mean where nothing is predicted
 * @param behind how many ratings stand behind it
 * @param said what is said of it
 */
record PickedFilm(int rank, Film film, double stars, Behind behind, Said said) {

    /**
     * What everybody made of a film.
     *
     * @param ratings how many ratings it has in the data
     * @param mean their mean, in stars
     */
    record Behind(int ratings, double mean) {

        /** How much stands behind the film: "solid: 143 ratings". */
        String badge() {
            return EvidenceWords.of(ratings);
        }

        String meanWords() {
            return Text.of("pick.line.mean", Numbers.prediction(mean));
        }
    }

    /**
     * What is said of a film; empty where there is nothing to say.
     *
     * @param stars the stars in words, for those who cannot see them
     * @param given what the visitor gave it
     * @param sum how the prediction adds up
     * @param reason which of the visitor's ratings speak for it and against it, in one line
     * @param reasons the same, and more of them
     */
    record Said(String stars, String given, String sum, String reason, String reasons) {

        /** Of a film that everybody would get. */
        static Said ofEverybodys(String stars, String given) {
            return new Said(stars, given, "", "", "");
        }
    }
}
