package marquee;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the arrows of {@link ArchitectureRules} over the whole program. */
class ArchitectureTest {

    private static final String OFFENDER = "marquee.testing.offender";

    private static JavaClasses program;
    private static JavaClasses offender;

    @BeforeAll
    static void readClasses() {
        program = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("marquee");
        offender = new ClassFileImporter().importPackages(OFFENDER);
    }

    static List<ArchRule> rulesOfTheProgram() {
        return ArchitectureRules.below("marquee");
    }

    static List<ArchRule> rulesOfTheOffender() {
        return ArchitectureRules.below(OFFENDER);
    }

    @ParameterizedTest
    @MethodSource("rulesOfTheProgram")
    void theProgramKeepsTheRule(ArchRule rule) {
        rule.check(program);
    }

    @ParameterizedTest
    @MethodSource("rulesOfTheOffender")
    void theRuleBites(ArchRule rule) {
        assertThat(rule.allowEmptyShould(true).evaluate(offender).hasViolation()).isTrue();
    }

    @Test
    void everyRoomIsOnTheWalk() {
        TreeSet<String> rooms = program.stream()
                .map(type -> type.getPackageName().substring("marquee".length()))
                .filter(name -> !name.isEmpty())
                .map(name -> name.startsWith(".core.") ? name.replaceFirst("^\\.(core\\.[^.]+).*", "$1") : name.replaceFirst("^\\.([^.]+).*", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(ArchitectureRules.WALK.keySet()).containsAll(rooms);
    }
}
