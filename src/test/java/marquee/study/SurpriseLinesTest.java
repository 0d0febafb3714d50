package marquee.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import marquee.core.registry.ModelRegistry;
import marquee.core.registry.ModelSpec;
import org.junit.jupiter.api.Test;

class SurpriseLinesTest {

    private static String line(String spec) {
        return SurpriseLines.constructor(ModelSpec.parse(spec), 42);
    }

    @Test
    void theModelsOfTheWalkThroughAreWrittenAsThereWithTheirParameters() {
        assertThat(line("baseline")).isEqualTo("BaselineOnly()");
        assertThat(line("knn-baseline:user_based=false,similarity=pearson_baseline"))
                .isEqualTo("KNNBaseline(sim_options={\"name\": \"pearson_baseline\", \"user_based\": False})");
        assertThat(line("svd:n_factors=100,n_epochs=30,lr_all=0.005,reg_all=0.1"))
                .isEqualTo("SVD(n_factors=100, n_epochs=30, lr_all=0.005, reg_all=0.1, random_state=42)");
        assertThat(line("svd:biased=false")).isEqualTo("SVD(biased=False, random_state=42)");
        assertThat(line("baseline:method=sgd,reg=0.1")).isEqualTo("BaselineOnly(bsl_options={\"method\": \"sgd\", \"reg\": 0.1})");
    }

    @Test
    void everyKindOfModelIsEitherWrittenOrRefused() {
        assertThat(ModelRegistry.kinds()).allSatisfy(kind -> {
            if (SurpriseLines.has(kind.spec())) {
                assertThat(SurpriseLines.constructor(kind.spec(), 1)).endsWith(")");
            } else {
                assertThatThrownBy(() -> SurpriseLines.constructor(kind.spec(), 1)).hasMessageContaining(kind.name());
            }
        });
    }

    @Test
    void theSplitCarriesTheProtocol() {
        assertThat(SurpriseLines.split(new Protocol(7, 0.25, 3))).contains("test_size=0.25, random_state=7");
    }
}
