package marquee.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;
import marquee.core.data.Dataset;
import marquee.core.evaluate.Evaluation;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.registry.ModelSpec;
import marquee.core.split.HoldOut;
import marquee.testing.Release;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The estimates of the hold-out, bit for bit, as a fingerprint that must come out the same with any number of threads, on any
 * Java and on any machine. The fingerprints are no witness of being right (the golden tests are that), only of being the same.
 */
@Tag("slow")
class SameBitsEverywhereTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "baseline | 6ee4c77b9a1987ec",
        "knn-baseline:user_based=false,similarity=pearson_baseline | 520d3126386c56a5",
        "svd | 17c99e5551b0d02c",
        "svd:n_factors=100,n_epochs=30,lr_all=0.005,reg_all=0.1 | 6ca7fe4111dcc6ba"})
    void estimatesAreTheSame(String spec, String fingerprint) throws Exception {
        for (int threads : new int[] {1, 2, 3, 7}) {
            try (Workers workers = Workers.of(threads)) {
                assertThat(fingerprint(spec, workers)).as("%s with %d threads", spec, threads).isEqualTo(fingerprint);
            }
        }
    }

    private static String fingerprint(String spec, Workers workers) throws Exception {
        Dataset dataset = Release.OF_2016.dataset();
        double[] estimates = Evaluation.run(ModelSpec.parse(spec).trainer(42), dataset.ratings(), dataset.scale(),
                HoldOut.split(dataset.ratings().size(), 0.2, 42), workers, Progress.NONE).estimates();
        ByteBuffer bytes = ByteBuffer.allocate(estimates.length * Double.BYTES);
        for (double estimate : estimates) {
            bytes.putDouble(estimate);
        }
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.array())).substring(0, 16);
    }
}
