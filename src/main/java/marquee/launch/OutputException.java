package marquee.launch;

import java.io.IOException;

/** Says in a plain sentence why a result could not be written. */
final class OutputException extends Exception {

    private static final long serialVersionUID = 1L;

    /** With a sentence that says what happened and what to do, and what the file system said. */
    OutputException(String sentence, IOException cause) {
        super(sentence, cause);
    }
}
