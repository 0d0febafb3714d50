package marquee.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import marquee.core.data.Dataset;
import marquee.core.registry.ModelSpec;
import marquee.study.LineUp;
import marquee.study.OnboardUser.Star;
import marquee.study.Protocol;

/**
 * What a report is about.
 *
 * @param dataset the data
 * @param protocol seed, split and folds
 * @param models what to compare
 * @param grid whether the grid of the walk-through is searched
 * @param people whose lists are shown
 */
public record ReportRequest(Dataset dataset, Protocol protocol, List<NamedModel> models, boolean grid, People people) {

    /** Copies the list. */
    public ReportRequest {
        models = List.copyOf(models);
    }

    /**
     * A model as it was asked for.
     *
     * @param asWritten the words of whoever asked
     * @param spec what they mean
     */
    public record NamedModel(String asWritten, ModelSpec spec) {

        /**
         * Reads a specification.
         *
         * @throws marquee.core.registry.OptionException if the name, an option or a value is wrong
         */
        public static NamedModel parse(String text) {
            return new NamedModel(text, ModelSpec.parse(text));
        }

        /** The four models of the walk-through. */
        public static List<NamedModel> walkThrough() {
            return Stream.of("baseline", "knn-baseline:user_based=false,similarity=pearson_baseline", "svd",
                    LineUp.TUNED_SVD.text()).map(NamedModel::parse).toList();
        }
    }

    /**
     * Whose lists are shown.
     *
     * @param userIds users of the data
     * @param guest the ratings of somebody new, if there is one
     * @param top length of every list, at least 1
     */
    public record People(List<Integer> userIds, Optional<List<Star>> guest, int top) {

        /** Copies the list and checks the length. */
        public People {
            userIds = List.copyOf(userIds);
            if (top < 1) {
                throw new IllegalArgumentException("The length of the lists (--top) must be at least 1, but is " + top);
            }
        }
    }
}
