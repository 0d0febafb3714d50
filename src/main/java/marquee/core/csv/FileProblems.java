package marquee.core.csv;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Words for files that cannot be read at all. */
final class FileProblems {

    /** What to do about most damaged files. */
    static final String COPY_AGAIN = "copy the file again from its source";

    private FileProblems() {
    }

    /** There are blocks of zero bytes, as after a crash. */
    static Problem zeros(String file, long line) {
        return new Problem(file, line, "", "", "here the file holds nothing but zero bytes, as after a crash or on a damaged disk",
                COPY_AGAIN);
    }

    /** A line does not end. */
    static Problem longLine(String file, LongLineException e, FileKind kind) {
        if (e.isZeros()) {
            return zeros(file, e.line());
        }
        return new Problem(file, e.line(), "", "",
                "the line is longer than " + kind.longestLine() / 1024 + " KB, so this is no " + kind.fileName(),
                "open the file that a MovieLens release calls " + kind.fileName());
    }

    /** The file was written to while it was read. */
    static Problem changed(String file) {
        return Problem.of(file, "the file changed while it was being read", "wait until nothing writes to it and open it again");
    }

    /** A refusal in the words of the problem that a stream met, or of what the operating system said. */
    static DatasetException refusal(String file, IOException e) {
        return new DatasetException(e instanceof ProblemException carrier ? carrier.problem() : unreadable(file, e), e);
    }

    /** The operating system or the zip said no. */
    static Problem unreadable(String file, IOException e) {
        if (e instanceof AccessDeniedException) {
            return Problem.of(file, "you are not allowed to read it", "change the permissions, or copy it to a folder of yours");
        }
        if (e instanceof NoSuchFileException) {
            return Problem.of(file, "it is not there", "check the path");
        }
        String detail = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return Problem.of(file, "it cannot be read (" + Shown.shorten(detail, Problem.VALUE_LIMIT) + ")", COPY_AGAIN);
    }
}
