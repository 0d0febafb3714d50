package marquee.study;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import marquee.core.data.Catalog;
import marquee.core.data.Movie;

/**
 * Answers: which movies may these words mean? Forgiving: case, accents, punctuation and the place of an article do not matter
 * ("the matrix" finds "Matrix, The"), words may be begun only, and where nothing fits letter by letter a slip of the finger is
 * looked over. Made once per data set; immutable.
 */
public final class MovieSearch {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String[][] LETTERS = {{"ß", "ss"}, {"æ", "ae"}, {"œ", "oe"}, {"ø", "o"}, {"đ", "d"}, {"ł", "l"}, {"&", " and "}};

    private final List<Entry> entries;

    /**
     * Prepares a catalogue.
     *
     * @param catalog the movies
     * @param stats puts movies that many rated before others that fit as well
     */
    public MovieSearch(Catalog catalog, MovieStats stats) {
        entries = catalog.movies().stream()
                .map(movie -> new Entry(movie, words(withArticleFirst(movie.name())), words(movie.title()), stats.count(movie.id())))
                .toList();
    }

    /**
     * The movies that fit best: those named exactly so, those whose name begins so, those with all words, and only if there is none
     * of these, those with nearly all letters; among equals those with more ratings first.
     *
     * @param query what was typed; blank finds nothing
     * @param limit at most so many
     */
    public List<Movie> find(String query, int limit) {
        String[] wanted = words(query);
        if (wanted.length == 0) {
            return List.of();
        }
        List<Hit> hits = hits(wanted, false);
        if (hits.isEmpty()) {
            hits = hits(wanted, true);
        }
        return hits.stream().sorted(Hit.BEST_FIRST).limit(limit).map(hit -> hit.entry().movie()).toList();
    }

    private List<Hit> hits(String[] wanted, boolean slips) {
        List<Hit> hits = new ArrayList<>();
        for (Entry entry : entries) {
            int rank = entry.rank(wanted, slips);
            if (rank > 0) {
                hits.add(new Hit(entry, rank));
            }
        }
        return hits;
    }

    private static String withArticleFirst(String name) {
        int comma = name.lastIndexOf(", ");
        boolean article = comma > 0 && name.indexOf(' ', comma + 2) < 0 && name.length() - comma <= 5;
        return article ? name.substring(comma + 2) + " " + name.substring(0, comma) : name;
    }

    private static String[] words(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        for (String[] letter : LETTERS) {
            plain = plain.replace(letter[0], letter[1]);
        }
        plain = MARKS.matcher(Normalizer.normalize(plain.replaceAll("['’]", ""), Normalizer.Form.NFKD)).replaceAll("");
        return Arrays.stream(NO_WORD.split(plain)).filter(word -> !word.isEmpty()).toArray(String[]::new);
    }

    private record Hit(Entry entry, int rank) {
        static final Comparator<Hit> BEST_FIRST = Comparator.comparingInt(Hit::rank).reversed()
                .thenComparing(Comparator.comparingInt((Hit hit) -> hit.entry().ratings()).reversed())
                .thenComparingInt(hit -> hit.entry().movie().id());
    }

    private record Entry(Movie movie, String[] name, String[] title, int ratings) {

        /** 0 if it does not fit, higher the better it fits. */
        int rank(String[] wanted, boolean slips) {
            for (String word : wanted) {
                if (!has(word, slips && word.length() >= (wanted.length > 1 ? 3 : 4))) {
                    return 0;
                }
            }
            if (begins(wanted, 0) || begins(wanted, articles())) {
                return wanted.length >= name.length - articles() && name[name.length - 1].equals(wanted[wanted.length - 1]) ? 3 : 2;
            }
            return 1;
        }

        private int articles() {
            return name.length > 1 && List.of("the", "a", "an").contains(name[0]) ? 1 : 0;
        }

        private boolean begins(String[] wanted, int from) {
            if (wanted.length > name.length - from) {
                return false;
            }
            for (int i = 0; i < wanted.length; i++) {
                boolean last = i == wanted.length - 1;
                String word = name[from + i];
                if (last ? !word.startsWith(wanted[i]) : !word.equals(wanted[i])) {
                    return false;
                }
            }
            return true;
        }

        private boolean has(String word, boolean slips) {
            for (String mine : title) {
                if (mine.startsWith(word) || slips && Slips.isNear(word, mine)) {
                    return true;
                }
            }
            return false;
        }
    }
}
