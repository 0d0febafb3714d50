package marquee.study.explore;

/** Counts and sums of ratings by number; for one thread. */
final class Tallies {

    private final int[] counts;
    private final double[] sums;

    Tallies(int size) {
        counts = new int[size];
        sums = new double[size];
    }

    void add(int number, double stars) {
        counts[number]++;
        sums[number] += stars;
    }

    void addAll(int number, Tallies others, int other) {
        counts[number] += others.counts[other];
        sums[number] += others.sums[other];
    }

    int count(int number) {
        return counts[number];
    }

    int[] counts() {
        return counts.clone();
    }

    int size() {
        return counts.length;
    }

    Tally tally(int number) {
        return new Tally(counts[number], sums[number]);
    }

    long total() {
        long total = 0;
        for (int count : counts) {
            total += count;
        }
        return total;
    }

    int nonZero() {
        int some = 0;
        for (int count : counts) {
            some += count > 0 ? 1 : 0;
        }
        return some;
    }
}
