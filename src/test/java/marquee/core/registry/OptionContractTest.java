package marquee.core.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Names, defaults and ranges of everything that the registry offers. */
class OptionContractTest {

    static Stream<ModelSpec> specs() {
        return Specs.all();
    }

    static Stream<ModelKind> kinds() {
        return ModelRegistry.kinds().stream();
    }

    static Stream<Arguments> options() {
        return kinds().flatMap(kind -> kind.options().stream().map(option -> Arguments.of(kind, option)));
    }

    @ParameterizedTest
    @MethodSource("specs")
    void theTextOfASpecificationParsesBack(ModelSpec spec) {
        assertThat(ModelSpec.parse(spec.text())).isEqualTo(spec).hasSameHashCodeAs(spec).hasToString(spec.text());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everySettingAtOnceParsesBackAndMakesATrainer(ModelKind kind) {
        Map<String, String> texts = new LinkedHashMap<>();
        kind.options().forEach(option -> texts.put(option.name(), good(option)));
        ModelSpec spec = kind.spec(texts);
        assertThat(ModelSpec.parse(spec.text())).isEqualTo(spec);
        assertThat(spec.trainer(1)).isNotNull();
        assertThat(spec.values().given()).hasSameSizeAs(kind.options());
    }

    private static String good(Option option) {
        if (option.defaultValue() != null) {
            return option.defaultValue().toString();
        }
        return option instanceof Option.Whole whole ? "" + whole.low() : "" + ((Option.Real) option).low();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindSaysWhatItIsAndWhereItComesFrom(ModelKind kind) {
        assertThat(kind.name()).matches("[a-z]+(-[a-z]+)*");
        assertThat(kind.shownName()).isNotBlank();
        assertThat(kind.explanation()).endsWith(".");
        assertThat(kind.source()).matches(".*\\((19|20)\\d\\d\\).*");
        assertThat(kind.options()).extracting(Option::name).doesNotHaveDuplicates();
        assertThat(ModelRegistry.kind(kind.name())).isSameAs(kind);
        assertThat(ModelSpec.parse(kind.name())).isEqualTo(kind.spec());
    }

    @ParameterizedTest
    @MethodSource("options")
    void theDefaultIsInRangeAndWrongValuesAreToldTheRange(ModelKind kind, Option option) {
        assertThat(option.explanation()).endsWith(".");
        if (option.defaultValue() != null) {
            assertThat(option.parse(option.defaultValue().toString())).isEqualTo(option.defaultValue());
            assertThat(kind.spec().values().value(option.name())).isEqualTo(option.defaultValue());
        }
        for (String wrong : wrong(option)) {
            assertThatThrownBy(() -> kind.spec(Map.of(option.name(), wrong))).isInstanceOf(OptionException.class)
                    .hasMessageStartingWith(option.name() + " must be ").hasMessageContaining(range(option))
                    .hasMessageEndingWith("but is \"" + wrong + "\"");
        }
    }

    private static List<String> wrong(Option option) {
        if (option instanceof Option.Whole whole) {
            return List.of("", "x", "1.5", "99999999999", "" + (whole.low() - 1L), "" + (whole.high() + 1L));
        }
        if (option instanceof Option.Real real) {
            return List.of("", "x", "NaN", "-Infinity", "1f", "0x1p0", "" + (real.low() - 1), "" + (real.high() * 2));
        }
        return List.of("", "yes", "MSD");
    }

    private static String range(Option option) {
        if (option instanceof Option.Choice choice) {
            return String.join(", ", choice.choices());
        }
        return option instanceof Option.Flag ? "true or false" : "from ";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "svd:n_factors=0 | n_factors must be a whole number from 1 to 10000, but is \"0\"",
        "svd:reg_all=1e9 | reg_all must be a number from 0 to 1000000, but is \"1e9\"",
        "baseline:learning_rate=0 | learning_rate must be a number from 0.000000001 to 1, but is \"0\"",
        "knn-basic:similarity=jaccard | similarity must be one of cosine, msd, pearson, pearson_baseline, but is \"jaccard\"",
        "svd:n_factor=10 | svd has no option \"n_factor\"; it has n_factors, n_epochs, biased, lr_all,",
        "svd:n_factors | In \"svd:n_factors\" the part \"n_factors\" is not of the form option=value",
        "svd:n_factors=1,n_factors=2 | In \"svd:n_factors=1,n_factors=2\" the option n_factors is given twice",
        "svdd | There is no model \"svdd\"; there are ",
        "nmf:init_low=2,init_high=1 | NMF needs 0 <= init_low <= init_high, but they are 2.0 and 1.0"})
    void wrongSpecificationsAreToldWhatIsWrong(String text, String message) {
        assertThatThrownBy(() -> ModelSpec.parse(text)).isInstanceOf(OptionException.class).hasMessageStartingWith(message);
    }

    @Test
    void spacesAroundNamesAndValuesDoNotMatter() {
        assertThat(ModelSpec.parse(" svd : n_factors = 7 , biased = False ").text()).isEqualTo("svd:n_factors=7,biased=false");
    }
}
