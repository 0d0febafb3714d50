package marquee.testing.offender.ui.feature.second;

import marquee.testing.offender.ui.feature.first.FirstView;

/** A tab that sees another. */
public class SecondTab {

    FirstView neighbour;
}
