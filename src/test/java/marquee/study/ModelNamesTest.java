package marquee.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import marquee.core.registry.ModelSpec;
import org.junit.jupiter.api.Test;

class ModelNamesTest {

    private static List<String> names(String... specs) {
        return ModelNames.of(Stream.of(specs).map(ModelSpec::parse).toList());
    }

    @Test
    void namesThatAreDifferentAlreadyStayShort() {
        assertThat(ModelNames.of(LineUp.WALK_THROUGH.models())).containsExactly("BaselineOnly", "KNNBaseline", "SVD", "SVD (tuned)");
        assertThat(names("svd:n_factors=50")).containsExactly("SVD");
    }

    @Test
    void namesakesTellInWhatTheyDiffer() {
        assertThat(names("svd", "svd:n_factors=50,n_epochs=20", "svd:n_factors=50,n_epochs=30"))
                .containsExactly("SVD", "SVD (n_factors 50, n_epochs 20)", "SVD (n_factors 50, n_epochs 30)");
        assertThat(names("knn-basic:k=20,user_based=false", "knn-basic:k=40,user_based=false"))
                .containsExactly("KNNBasic (k 20)", "KNNBasic (k 40)");
    }

    @Test
    void theSameSettingsWrittenOutAreStillToldApart() {
        assertThat(names("svd", "svd:n_factors=100")).doesNotHaveDuplicates();
    }

    @Test
    void namesAModelThatStandsAlone() {
        assertThat(ModelNames.of(LineUp.TUNED_SVD)).isEqualTo("SVD (tuned)");
        assertThat(ModelNames.of(ModelSpec.parse("svd"))).isEqualTo("SVD");
        assertThat(ModelNames.of(ModelSpec.parse("svd:n_factors=50,n_epochs=5"))).isEqualTo("SVD (n_factors 50, n_epochs 5)");
        assertThat(ModelNames.of(LineUp.WALK_THROUGH.models().get(1))).isEqualTo("KNNBaseline");
        assertThat(ModelNames.of(ModelSpec.parse("knn-baseline"))).isEqualTo("KNNBaseline (defaults)");
        assertThat(ModelNames.of(ModelSpec.parse("nmf"))).isEqualTo("NMF");
    }
}
