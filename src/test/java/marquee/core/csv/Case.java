package marquee.core.csv;

/**
 * One entry of the collection of odd data sets.
 *
 * @param id the case it belongs to in the table of the documentation, for example "C05"
 * @param name what is odd
 * @param set the files
 * @param expected what should become of them
 */
record Case(String id, String name, SmallSet set, Expected expected) {

    @Override
    public String toString() {
        return id + " " + name + " -> " + expected.outcome().name().toLowerCase(java.util.Locale.ROOT);
    }
}
