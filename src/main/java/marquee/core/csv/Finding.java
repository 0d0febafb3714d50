package marquee.core.csv;

import java.util.List;

/**
 * One kind of thing noticed in one file.
 *
 * @param reason the kind
 * @param count how often
 * @param examples where, the first {@value #LIMIT} of them in the order of the file
 */
public record Finding(Reason reason, long count, List<Problem> examples) {

    /** At most so many places are kept. */
    public static final int LIMIT = 100;

    /** Copies the examples. */
    public Finding {
        examples = List.copyOf(examples);
    }

    /** The first example in a sentence, with what became of it and how many more there are. */
    public String sentence() {
        return examples.get(0).sentence(reason.consequence(count));
    }
}
