package marquee.core.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

/**
 * What should become of a data set.
 *
 * @param outcome loaded, loaded with warnings, or refused
 * @param reason what should be noticed, or null
 * @param parts what the sentence about it, or the refusal, should say
 */
record Expected(Kind outcome, Reason reason, List<String> parts) {

    enum Kind { LOADED, WARNED, REFUSED }

    /** Loaded without a warning; nothing special is noticed. */
    static Expected loaded() {
        return new Expected(Kind.LOADED, null, List.of());
    }

    /** Loaded without a warning, but a repair is reported. */
    static Expected repaired(Reason reason, String... parts) {
        return new Expected(Kind.LOADED, reason, List.of(parts));
    }

    /** Loaded with a warning. */
    static Expected warned(Reason reason, String... parts) {
        return new Expected(Kind.WARNED, reason, List.of(parts));
    }

    /** Not loaded. */
    static Expected refused(String... parts) {
        return new Expected(Kind.REFUSED, null, List.of(parts));
    }

    void check(LoadedDataset loaded) {
        LoadReport report = loaded.report();
        assertThat(outcome).as("loaded, %s", sentences(report)).isNotEqualTo(Kind.REFUSED);
        assertThat(report.hasWarnings()).as("warnings: %s", sentences(report)).isEqualTo(outcome == Kind.WARNED);
        if (reason == null) {
            assertThat(findings(report)).isEmpty();
        } else {
            List<Finding> found = findings(report).filter(finding -> finding.reason() == reason).toList();
            assertThat(found).as("%s in %s", reason, sentences(report)).isNotEmpty();
            parts.forEach(part -> assertThat(found.get(0).sentence()).contains(part));
        }
    }

    void check(DatasetException refusal) {
        assertThat(outcome).as(refusal.getMessage()).isEqualTo(Kind.REFUSED);
        parts.forEach(part -> assertThat(refusal.getMessage()).contains(part));
        assertThat(refusal.getMessage()).contains("Fix: ").hasSizeLessThan(600);
        assertThat(refusal.getMessage().chars().noneMatch(Character::isISOControl)).as(refusal.getMessage()).isTrue();
        assertThat(refusal.problems()).isNotEmpty();
    }

    private static Stream<Finding> findings(LoadReport report) {
        return Stream.concat(report.notes().stream(), report.files().stream().flatMap(file -> file.findings().stream()));
    }

    private static List<String> sentences(LoadReport report) {
        return findings(report).map(Finding::sentence).toList();
    }
}
