package marquee.testing.offender.core.data;

import java.util.stream.IntStream;
import javafx.beans.property.SimpleIntegerProperty;
import marquee.testing.offender.core.evaluate.Verdict;

/** Data that calls the room behind it, adds up in any order and speaks JavaFX. */
public class BackwardLedger {

    /** Calls backwards. */
    public Verdict verdict;

    SimpleIntegerProperty total = new SimpleIntegerProperty(IntStream.range(0, 3).parallel().sum());
}
