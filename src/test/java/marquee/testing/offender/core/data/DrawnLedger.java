package marquee.testing.offender.core.data;

import java.awt.Color;

/** Data with a colour of its own. */
public class DrawnLedger {

    Color color;
}
