package marquee.study.explore;

/**
 * How a tag is used. Tags that differ in case only are one tag.
 *
 * @param text the tag as it was first written
 * @param uses how often it was given
 * @param movies to how many movies
 * @param users by how many users
 */
public record TagUse(String text, int uses, int movies, int users) { }
