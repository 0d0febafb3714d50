package marquee.testing.offender.report;

import javafx.scene.image.Image;

/** A report that needs a display. */
public class PaintedReport {

    Image picture;
}
