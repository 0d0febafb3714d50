package marquee.testing.offender.ui.feature.first;

import javafx.beans.property.StringProperty;

/** A job that touches a property. */
record FirstJob(StringProperty message) {
}
