package marquee.core.model.explain;

/**
 * One rating that speaks for a movie (share above 0) or against it (below 0).
 *
 * @param id whose rating or the rating of what: the id in the data of a user or of a movie, as the explanation says
 * @param weight how much the rating counts: the similarity of a neighbour, or the weight that a fold-in gives to the deviation
 * @param stars the rating
 * @param deviation how far it lies from what was expected of it; the rating itself where a model expects nothing
 * @param share what it adds to the estimate, in stars
 */
public record Contribution(int id, double weight, double stars, double deviation, double share) { }
