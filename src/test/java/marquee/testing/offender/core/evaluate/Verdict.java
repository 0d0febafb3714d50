package marquee.testing.offender.core.evaluate;

import marquee.testing.offender.core.data.BackwardLedger;
import org.apache.commons.csv.CSVFormat;

/** Closes the ring and reads files far from the reader. */
public class Verdict {

    BackwardLedger ledger;
    CSVFormat format;
}
