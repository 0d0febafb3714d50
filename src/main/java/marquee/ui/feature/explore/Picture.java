package marquee.ui.feature.explore;

import marquee.chart.TableText;

/** What a chart shows. */
sealed interface Picture permits Bars, StarPicture, Curves {

    /** What it shows, in a sentence with its main figures. */
    String summary();

    /** The figures behind it. */
    TableText table();

    /** What choosing a mark means, by the place of the mark; empty if it means nothing. */
    String key(int mark);
}
