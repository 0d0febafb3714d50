package marquee.core.model.knn;

/**
 * The k most similar of those offered, most similar first, ties in the order of their entries. The workspace of one thread.
 */
final class Neighbourhood {

    private final double[] similarity;
    private final int[] entry;
    private int size;

    Neighbourhood(int k) {
        similarity = new double[k];
        entry = new int[k];
    }

    void clear() {
        size = 0;
    }

    /** Offers the rating at an entry with a positive similarity. */
    void offer(double similar, int atEntry) {
        if (size == similarity.length) {
            if (!precedes(similar, atEntry, size - 1)) {
                return;
            }
            size--;
        }
        int place = placeOf(similar, atEntry);
        System.arraycopy(similarity, place, similarity, place + 1, size - place);
        System.arraycopy(entry, place, entry, place + 1, size - place);
        similarity[place] = similar;
        entry[place] = atEntry;
        size++;
    }

    /** Where an offer belongs among those kept: behind all that precede it. */
    private int placeOf(double similar, int atEntry) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (precedes(similar, atEntry, middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private boolean precedes(double similar, int atEntry, int place) {
        return similar > similarity[place] || similar == similarity[place] && atEntry < entry[place];
    }

    int size() {
        return size;
    }

    double similarity(int place) {
        return similarity[place];
    }

    int entry(int place) {
        return entry[place];
    }
}
