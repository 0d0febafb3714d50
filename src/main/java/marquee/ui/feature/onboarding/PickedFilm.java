package marquee.ui.feature.onboarding;

/**
 * A film in a list of five.
 *
 * @param rank 1 for the best
 * @param film the film
 * @param stars predicted stars, or their mean where nothing is predicted
 * @param starsWords the stars in words, for those who cannot see them
 * @param evidence how many ratings stand behind it
 * @param reason why it is here; empty where there is nothing to say
 */
record PickedFilm(int rank, Film film, double stars, String starsWords, String evidence, String reason) { }
