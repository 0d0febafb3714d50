package marquee.ui.guest;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

import marquee.ui.store.Fact;
import marquee.ui.store.Facts;

/**
 * The guests as facts: {@code guest/KEY} is their state (any of "rating", "joined", "deleted", the last
 * with the second since 1970 in which it was said), {@code guest/KEY/number},
 * {@code guest/KEY/name}, and {@code guest/KEY/film/ID} a rating as "place stars", where the place says which film was rated
 * first and 0 stars is a rating taken back. A third word, "unseen", says that the guest hasn't seen the film; programs that do
 * not know it read the rating of 0 before it.
 */
final class GuestFacts {

    static final String RATING = "rating";
    static final String JOINED = "joined";
    static final String DELETED = "deleted";

    static final String GUEST = "guest/";
    static final String UNSEEN = "unseen";
    private static final Duration GRACE = Duration.ofDays(1);

    private GuestFacts() {
    }

    /** Whom a subject is about; empty if it is about no guest. */
    static String key(String subject) {
        String[] parts = subject.split("/");
        return parts.length < 2 || !subject.startsWith(GUEST) ? "" : parts[1];
    }

    static String state(String key) {
        return GUEST + key;
    }

    static String number(String key) {
        return GUEST + key + "/number";
    }

    static String name(String key) {
        return GUEST + key + "/name";
    }

    static String film(String key, int movieId) {
        return GUEST + key + "/film/" + movieId;
    }

    /** What is said of a film as a fact's value; the place stays that of what was said of it earlier. */
    static String mark(Facts facts, String key, int movieId, double stars, boolean unseen) {
        Fact earlier = facts.all().get(film(key, movieId));
        String place = earlier == null ? Long.toString(facts.clock() + 1) : earlier.value().split(" ")[0];
        return place + " " + stars + (unseen ? " " + UNSEEN : "");
    }

    /** That a guest is deleted, and when. */
    static String deleted(Instant now) {
        return DELETED + " " + now.getEpochSecond();
    }

    /** Whether somebody was in the book and is deleted. */
    static boolean isDeleted(Facts facts, String key) {
        Fact state = facts.all().get(state(key));
        return state != null && state.value().contains(DELETED);
    }

    /**
     * The facts without what is known of those who were deleted more than a day ago: only that they are deleted stays, so that a
     * window that was open all the time does not bring them back. Programs that did not note the time of a deletion have ended.
     */
    static Facts purged(Facts facts, Instant now) {
        Set<String> gone = new HashSet<>();
        facts.all().forEach((subject, fact) -> {
            if (subject.startsWith(GUEST) && subject.indexOf('/', GUEST.length()) < 0 && isOver(fact.value(), now)) {
                gone.add(subject);
            }
        });
        return gone.isEmpty() ? facts : facts.without(subject -> {
            int end = subject.indexOf('/', GUEST.length());
            return subject.startsWith(GUEST) && end > 0 && gone.contains(subject.substring(0, end));
        });
    }

    private static boolean isOver(String state, Instant now) {
        if (!state.contains(DELETED)) {
            return false;
        }
        String since = state.substring(state.indexOf(DELETED) + DELETED.length()).strip();
        return !since.matches("[0-9]{1,12}") || Instant.ofEpochSecond(Long.parseLong(since)).plus(GRACE).isBefore(now);
    }
}
