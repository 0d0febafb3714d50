package marquee.scale;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.SplittableRandom;

/**
 * Ratings of any number with the skew of MovieLens: few users and few movies have most of them. Users grow in step with the
 * ratings, about 160 each as in ml-32m, and movies with the power 0.38, which leads from the 9,700 of ml-latest-small to the
 * 87,000 of ml-32m. A user's ratings are lognormal in number and at least 20; movies are drawn by the cube of a uniform
 * number; stars are a mean plus user, movie and taste terms and noise, brought to half stars. The same seed gives the same file.
 */
final class RatingGenerator {

    private static final int FEWEST = 20;

    private final SplittableRandom random;
    private final int ratings;
    private final int movies;

    RatingGenerator(int ratings, long seed) {
        this.random = new SplittableRandom(seed);
        this.ratings = ratings;
        this.movies = (int) Math.round(9_700 * Math.pow(ratings / 100_000.0, 0.38));
    }

    /** Writes ratings.csv and movies.csv into a folder. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        StringBuilder text = new StringBuilder("movieId,title,genres\n");
        for (int movie = 1; movie <= movies; movie++) {
            text.append(movie).append(",Movie ").append(movie).append(" (").append(1920 + movie % 100).append("),Drama|Comedy\n");
        }
        Files.writeString(folder.resolve("movies.csv"), text);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("ratings.csv")), 1 << 20)) {
            out.write("userId,movieId,rating,timestamp\n".getBytes(StandardCharsets.US_ASCII));
            writeRatings(out);
        }
    }

    private void writeRatings(OutputStream out) throws IOException {
        double[] movieBias = random.doubles(movies, -0.9, 0.6).toArray();
        double[] movieTaste = random.doubles(movies, -1, 1).toArray();
        int[] drawn = new int[movies];
        BitSet seen = new BitSet(movies);
        StringBuilder line = new StringBuilder(32);
        int left = ratings;
        for (int user = 1; left > 0; user++) {
            int count = Math.min(left, count());
            left -= count;
            seen.clear();
            for (int k = 0; k < count; k++) {
                int movie;
                do {
                    double uniform = random.nextDouble();
                    movie = (int) (movies * uniform * uniform * uniform);
                } while (seen.get(movie));
                seen.set(movie);
                drawn[k] = movie;
            }
            Arrays.sort(drawn, 0, count);
            double bias = random.nextDouble(-0.8, 0.8);
            double taste = random.nextDouble(-0.8, 0.8);
            int time = 900_000_000 + (int) (600_000_000 * random.nextDouble());
            for (int k = 0; k < count; k++) {
                double stars = 3.6 + bias + movieBias[drawn[k]] + taste * movieTaste[drawn[k]] + random.nextDouble(-1, 1);
                int halves = (int) Math.max(1, Math.min(10, Math.round(2 * stars)));
                line.setLength(0);
                line.append(user).append(',').append(drawn[k] + 1).append(',').append(halves / 2).append('.')
                        .append(halves % 2 == 0 ? '0' : '5').append(',').append(time + 7 * k).append('\n');
                out.write(line.toString().getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    /** A lognormal number of ratings with a mean of about 160, and never more than half the movies. */
    private int count() {
        double normal = Math.sqrt(-2 * Math.log(1 - random.nextDouble())) * Math.cos(2 * Math.PI * random.nextDouble());
        return Math.min(FEWEST + (int) Math.exp(4.27 + 1.15 * normal), movies / 2);
    }
}
