package marquee.core.data;

import java.util.List;
import java.util.Map;

/**
 * An open data set. Immutable.
 *
 * @param name what people call it, for example "ml-latest-small"
 * @param ratings all ratings
 * @param catalog all movies
 * @param tags all tags, empty if the data has none
 * @param links where movies are found elsewhere, by movie id; empty if the data has none
 * @param scale the possible ratings
 * @param sha256 the fingerprint of the data: SHA-256 (hex) over the bytes of ratings.csv followed by those of movies.csv
 */
public record Dataset(String name, Ratings ratings, Catalog catalog, List<Tag> tags, Map<Integer, Links> links,
                      RatingScale scale, String sha256) {

    /** Copies the collections. */
    public Dataset {
        tags = List.copyOf(tags);
        links = Map.copyOf(links);
    }
}
