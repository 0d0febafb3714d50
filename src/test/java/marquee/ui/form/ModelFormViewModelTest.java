package marquee.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import marquee.core.registry.ModelRegistry;
import marquee.core.registry.ModelSpec;
import org.junit.jupiter.api.Test;

class ModelFormViewModelTest {

    private static final ModelSpec SVD = ModelSpec.parse("svd:n_factors=4,n_epochs=5");

    @Test
    void theFormKnowsEveryOptionOfEveryKind() {
        ModelFormViewModel form = new ModelFormViewModel(SVD);
        assertThat(form.modelProperty().get()).isEqualTo(SVD);
        ModelRegistry.kinds().forEach(kind -> {
            form.kindProperty().set(kind);
            assertThat(form.fieldsProperty().get()).hasSameSizeAs(kind.options());
            assertThat(form.modelProperty().get()).isEqualTo(kind.spec());
        });
        form.kindProperty().set(ModelRegistry.kind("knn-basic"));
        form.fieldsProperty().get().get(0).textProperty().set("20");
        assertThat(form.modelProperty().get()).isEqualTo(ModelSpec.parse("knn-basic:k=20"));
        form.fieldsProperty().get().get(0).textProperty().set("0");
        assertThat(form.modelProperty().get()).isNull();
        assertThat(form.problemProperty().get()).contains("k must be a whole number from 1");
    }
}
