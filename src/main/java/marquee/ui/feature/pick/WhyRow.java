package marquee.ui.feature.pick;

/**
 * A rating that speaks for a film or against it.
 *
 * @param id the id of the rated film, or of the user who gave it
 * @param name the film, or the user, in words
 * @param stars the rating
 * @param weight how alike film or user is; NaN where nothing is compared
 * @param share what the rating adds to the prediction, in stars; NaN where the model does not say
 */
record WhyRow(int id, String name, double stars, double weight, double share) { }
