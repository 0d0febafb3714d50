package marquee.study;

/** Slips of the finger: a letter too many, too few, another one, or two swapped. */
final class Slips {

    private Slips() {
    }

    /**
     * Whether what was typed is, but for one slip (two in words of eight letters and more), a word or its beginning.
     *
     * @param typed what was typed
     * @param word the word
     */
    static boolean isNear(String typed, String word) {
        int allowed = typed.length() >= 8 ? 2 : 1;
        if (word.length() < typed.length() - allowed) {
            return false;
        }
        String beginning = word.substring(0, Math.min(word.length(), typed.length() + allowed));
        return distanceToBeginning(typed, beginning) <= allowed;
    }

    /** The least number of slips between what was typed and any beginning of a word (optimal string alignment). */
    private static int distanceToBeginning(String typed, String word) {
        int[] beforeLast = new int[word.length() + 1];
        int[] last = new int[word.length() + 1];
        int[] row = new int[word.length() + 1];
        for (int j = 0; j <= word.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= typed.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= word.length(); j++) {
                boolean same = typed.charAt(i - 1) == word.charAt(j - 1);
                row[j] = Math.min(last[j - 1] + (same ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && typed.charAt(i - 1) == word.charAt(j - 2) && typed.charAt(i - 2) == word.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        int least = last[0];
        for (int distance : last) {
            least = Math.min(least, distance);
        }
        return least;
    }
}
