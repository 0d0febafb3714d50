package marquee.core.evaluate;

/**
 * What a model has to put in order. The two give different figures that must never be compared with each other.
 */
public enum RankingProtocol {
    /**
     * For each user only the movies that they rated on the test side. The truth of all of them is known, but finding them was no
     * part of the task, so figures are high.
     */
    RATED_ONLY,
    /**
     * For each user the whole catalogue of the training side without what they rated there, as when recommending. What is not
     * rated counts as not relevant although the user might love it, so figures are low. A relevant movie that nobody rated on the
     * training side cannot be found and counts as missed.
     */
    WHOLE_CATALOGUE
}
