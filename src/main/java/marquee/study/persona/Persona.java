package marquee.study.persona;

import java.util.Optional;

/**
 * A typical user: the one nearest to the middle of a group of people with a similar taste, described from their own ratings.
 *
 * @param userId the user's id in the data
 * @param alike how many people are in the group, the persona included
 * @param habits how they rate
 * @param era when most of their movies were made; empty if no decade has half of them
 * @param genre the genre that they watch more than others do; empty if there is none
 */
public record Persona(int userId, int alike, Habits habits, Optional<Era> era, Optional<Genre> genre) {

    /** From so far above or below everybody's mean on, in stars, somebody is generous or strict. */
    public static final double NOTABLE = 0.25;

    /** How high somebody rates. */
    public enum Temper {
        /** {@value Persona#NOTABLE} stars or more above everybody. */
        GENEROUS,
        /** In between. */
        AVERAGE,
        /** {@value Persona#NOTABLE} stars or more below everybody. */
        STRICT
    }

    /**
     * How somebody rates.
     *
     * @param ratings how many ratings they gave
     * @param mean their mean, in stars
     * @param temper how high that is
     */
    public record Habits(int ratings, double mean, Temper temper) { }

    /**
     * A decade.
     *
     * @param decade 1990 for the nineties
     * @param share the part of their rated movies with a known year that were made in it, at least 0.5
     */
    public record Era(int decade, double share) { }

    /**
     * A genre.
     *
     * @param name the genre
     * @param share the part of their rated movies that have it
     * @param everybody the part of all ratings that are for movies of the genre
     */
    public record Genre(String name, double share, double everybody) { }
}
