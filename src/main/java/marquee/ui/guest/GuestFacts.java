package marquee.ui.guest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import marquee.study.OnboardUser.Star;
import marquee.ui.store.Fact;
import marquee.ui.store.Facts;

/**
 * The guests as facts: {@code guest/KEY} is their state (any of "rating", "joined", "deleted"), {@code guest/KEY/number},
 * {@code guest/KEY/name}, and {@code guest/KEY/film/ID} a rating as "place stars", where the place says which film was rated
 * first and 0 stars is a rating taken back. A third word, "unseen", says that the guest hasn't seen the film; programs that do
 * not know it read the rating of 0 before it.
 */
final class GuestFacts {

    static final String RATING = "rating";
    static final String JOINED = "joined";
    static final String DELETED = "deleted";

    private static final String GUEST = "guest/";
    private static final String UNSEEN = "unseen";

    private GuestFacts() {
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

    /** The guests who are not deleted, in the order of their numbers; those with a number that is taken get the next free one. */
    static List<KeptGuest> guests(Facts facts) {
        Map<String, Gathered> byKey = new HashMap<>();
        facts.all().forEach((subject, fact) -> gather(subject, fact, byKey));
        List<Gathered> living = byKey.values().stream().filter(guest -> guest.state != null && !guest.state.contains(DELETED))
                .sorted(Comparator.comparingInt((Gathered guest) -> guest.number).thenComparingLong(guest -> guest.numbered)
                        .thenComparing(guest -> guest.key)).toList();
        Set<Integer> taken = new HashSet<>();
        List<Gathered> crowded = new ArrayList<>();
        for (Gathered guest : living) {
            if (!taken.add(guest.number)) {
                crowded.add(guest); // two windows gave the same number: who was earlier keeps it
            }
        }
        for (Gathered guest : crowded) {
            guest.number = 0;
            while (!taken.add(guest.number)) {
                guest.number++;
            }
        }
        return living.stream().map(Gathered::guest).sorted(Comparator.comparingInt(KeptGuest::number)).toList();
    }

    private static void gather(String subject, Fact fact, Map<String, Gathered> byKey) {
        String[] parts = subject.split("/");
        if (parts.length < 2 || !subject.startsWith(GUEST)) {
            return;
        }
        Gathered guest = byKey.computeIfAbsent(parts[1], Gathered::new);
        if (parts.length == 2) {
            guest.state = fact.value();
        } else if (parts[2].equals("name")) {
            guest.name = fact.value();
        } else if (parts[2].equals("number")) {
            guest.number = Integer.parseInt(fact.value());
            guest.numbered = fact.clock();
        } else if (parts.length == 4) {
            String[] mark = fact.value().split(" ");
            int movieId = Integer.parseInt(parts[3]);
            guest.films.add(new Placed(Long.parseLong(mark[0]), new Star(movieId, Double.parseDouble(mark[1]))));
            if (mark.length > 2 && mark[2].equals(UNSEEN)) {
                guest.unseen.add(movieId);
            }
        }
    }

    private record Placed(long place, Star star) { }

    private static final class Gathered {
        private final String key;
        private final List<Placed> films = new ArrayList<>();
        private final Set<Integer> unseen = new HashSet<>();
        private String state;
        private String name = "";
        private int number;
        private long numbered;

        Gathered(String key) {
            this.key = key;
        }

        KeptGuest guest() {
            List<Star> stars = films.stream().sorted(Comparator.comparingLong(Placed::place).thenComparingInt(film -> film.star().movieId()))
                    .map(Placed::star).filter(star -> star.stars() > 0).toList();
            return new KeptGuest(key, number, name, state.contains(JOINED), state.contains(RATING), stars, unseen);
        }
    }
}
