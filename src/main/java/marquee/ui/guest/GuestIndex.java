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

/** The guests as they are read from facts; after a change only the guest whom it is about is read again. */
final class GuestIndex {

    private final Map<String, Gathered> byKey = new HashMap<>();

    /** Reads everybody. */
    List<KeptGuest> all(Facts facts) {
        byKey.clear();
        facts.all().forEach(this::gather);
        return living();
    }

    /** Reads one guest, the others being as they were. */
    List<KeptGuest> after(Facts facts, String key) {
        String state = GuestFacts.state(key);
        byKey.remove(key);
        Fact known = facts.all().get(state);
        if (known != null) {
            gather(state, known);
        }
        facts.all().subMap(state + "/", state + (char) ('/' + 1)).forEach(this::gather);
        return living();
    }

    /** The guests who are not deleted, in the order of their numbers; those with a number that is taken get the next free one. */
    private List<KeptGuest> living() {
        List<Gathered> living = byKey.values().stream().filter(guest -> guest.state != null && !guest.state.contains(GuestFacts.DELETED))
                .sorted(Comparator.comparingInt((Gathered guest) -> guest.number).thenComparingLong(guest -> guest.numbered)
                        .thenComparing(guest -> guest.key)).toList();
        Set<Integer> taken = new HashSet<>();
        List<Gathered> crowded = new ArrayList<>();
        List<KeptGuest> guests = new ArrayList<>();
        for (Gathered guest : living) {
            if (taken.add(guest.number)) {
                guests.add(guest.guest(guest.number));
            } else {
                crowded.add(guest); // two windows gave the same number: who was earlier keeps it
            }
        }
        for (Gathered guest : crowded) {
            int free = 0;
            while (!taken.add(free)) {
                free++;
            }
            guests.add(guest.guest(free));
        }
        return guests.stream().sorted(Comparator.comparingInt(KeptGuest::number)).toList();
    }

    private void gather(String subject, Fact fact) {
        String[] parts = subject.split("/");
        if (parts.length < 2 || !subject.startsWith(GuestFacts.GUEST)) {
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
            if (mark.length > 2 && mark[2].equals(GuestFacts.UNSEEN)) {
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
        private KeptGuest made;

        Gathered(String key) {
            this.key = key;
        }

        KeptGuest guest(int given) {
            if (made == null || made.number() != given) {
                List<Star> stars = films.stream().sorted(Comparator.comparingLong(Placed::place).thenComparingInt(film -> film.star().movieId()))
                        .map(Placed::star).filter(star -> star.stars() > 0).toList();
                made = new KeptGuest(key, given, name, state.contains(GuestFacts.JOINED), state.contains(GuestFacts.RATING), stars, unseen);
            }
            return made;
        }
    }
}
