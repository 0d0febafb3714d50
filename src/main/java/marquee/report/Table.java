package marquee.report;

import marquee.chart.TableText;

/**
 * A table of the report, as its file has it.
 *
 * @param name the beginning of its file name; letters, digits and hyphens
 * @param title its title
 * @param text header and rows, numbers at full precision
 */
record Table(String name, String title, TableText text) {

    /** Its file. */
    String csv() {
        return "tables/" + name + ".csv";
    }
}
