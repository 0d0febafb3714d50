package marquee.core.data;

/**
 * Where a movie is found elsewhere.
 *
 * @param imdbId the digits of the IMDb id as in the data (with leading zeros), or empty
 * @param tmdbId the TMDB id, or empty
 */
public record Links(String imdbId, String tmdbId) { }
