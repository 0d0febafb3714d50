package marquee.ui.download;

/** A download that ended without a file. The message says what happened and what to do. */
public final class DownloadException extends Exception {

    private static final long serialVersionUID = 1L;

    DownloadException(String sentence) {
        super(sentence);
    }

    DownloadException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
