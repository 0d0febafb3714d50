package marquee.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javafx.css.Rule;
import javafx.css.Selector;
import javafx.css.Stylesheet;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeCutTest {

    private static final Pattern ABSENT = Pattern.compile(".*\\.(tree-view|date-picker|color-picker|html-editor|pagination|split-menu-button)\\b.*");

    @Test
    void leavesOutTheSelectorsOfWhatIsAbsentAndTheRulesThatThenHaveNone() {
        assertThat(ThemeCut.cut("""
                /* a { remark } */
                .button, .tree-cell > .arrow, .label:hover { -fx-padding: 1px; }
                .chart-legend, .default-color3.bar { -fx-padding: 2px; }
                """)).isEqualTo(".button,\n.label:hover { -fx-padding: 1px; }\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void theThemeOfTheWindowHasEveryOtherRuleOfTheLibraryInItsOrder(String name) throws IOException {
        List<String> whole = selectors("/atlantafx/base/theme/primer-" + name + ".bss");
        List<String> cut = selectors("/marquee/ui/css/primer-" + name + ".bss");
        assertThat(whole).hasSizeGreaterThan(1_000).anyMatch(selector -> ABSENT.matcher(selector).matches());
        assertThat(cut).hasSizeLessThan(whole.size() * 2 / 3).noneMatch(selector -> ABSENT.matcher(selector).matches())
                .contains("*.table-view *.column-drag-header", "*.dialog-pane");
        assertThat(whole.stream().filter(cut::contains).toList()).isEqualTo(cut);
    }

    private static List<String> selectors(String sheet) throws IOException {
        Stylesheet read = Stylesheet.loadBinary(Objects.requireNonNull(ThemeCutTest.class.getResourceAsStream(sheet), sheet));
        return read.getRules().stream().map(Rule::getSelectors).flatMap(List::stream).map(Selector::toString).toList();
    }

    @Test
    void nothingInTheWindowIsMadeOfWhatIsAbsent() {
        JavaClasses classes = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("marquee");
        Stream.of("javafx.scene.chart..", "javafx.scene.web..").forEach(room ->
                ArchRuleDefinition.noClasses().should().dependOnClassesThat().resideInAPackage(room).check(classes));
        ArchRuleDefinition.noClasses().should().dependOnClassesThat().haveNameMatching("javafx\\.scene\\.control\\.(Accordion|ColorPicker|DatePicker|MenuBar"
                + "|Pagination|SplitMenuButton|SplitPane|ToolBar|Tree.*)|atlantafx\\.base\\.(controls\\.(Breadcrumbs|Calendar|DeckPane|MaskTextField|Message"
                + "|ModalPane|Notification|RingProgressIndicator|Tile)|layout\\.(DeckPane|InputGroup|ModalBox)|util\\.BBCode.*)")
                .because("the theme of the window has no rules for it: see ThemeCut").check(classes);
    }
}
