package marquee.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes the themes of the window from those of AtlantaFX, when the program is built: without the rules for controls that the window
 * does not have. The toolkit holds every new node, and at a change of theme all of them, against each rule that might be meant; almost
 * half of the rules are for trees, calendars, colour choosers and their like.
 */
public final class ThemeCut {

    /** The style classes of what the window does not have; a rule with one of them anywhere is left out. */
    private static final Set<String> ABSENT = Set.of("accordion", "axis", "bb-code", "breadcrumbs", "calendar", "calendar-grid", "caption-menu-item",
            "chart", "color-palette", "color-palette-region", "color-picker", "color-rect", "custom-color-dialog", "date-picker", "date-picker-popup",
            "deck-pane", "html-editor", "input-group", "menu-bar", "message", "modal-box", "modal-pane", "notification", "pagination",
            "pagination-control", "ring-progress-indicator", "split-menu-button", "split-pane", "tile", "tile-base", "tool-bar", "tree-cell",
            "tree-table-cell", "tree-table-row-cell", "tree-table-view", "tree-view");
    private static final Pattern ABSENT_FAMILY = Pattern.compile("(bar-chart|chart-|default-color\\d|html-editor-|stacked-bar-chart).*");

    private static final Pattern REMARK = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern STYLE_CLASS = Pattern.compile("\\.([A-Za-z][\\w-]*)");

    private ThemeCut() {
    }

    /**
     * Writes {@code primer-light.css} and {@code primer-dark.css}. To be run with the program's class path.
     *
     * @param arguments the folder to write them to
     */
    public static void main(String[] arguments) throws IOException {
        for (String name : new String[] {"primer-light.css", "primer-dark.css"}) {
            Path sheet = Path.of(arguments[0], name);
            String cut = cut(whole(name));
            if (!Files.exists(sheet) || !Files.readString(sheet).equals(cut)) {
                Files.writeString(sheet, cut);
            }
        }
    }

    /** A theme as the library has it. */
    private static String whole(String name) throws IOException {
        try (InputStream sheet = ThemeCut.class.getResourceAsStream("/atlantafx/base/theme/" + name)) {
            return new String(Objects.requireNonNull(sheet, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A style sheet without the rules for what the window does not have. */
    static String cut(String sheet) {
        return RULE.matcher(REMARK.matcher(sheet).replaceAll("")).results().map(ThemeCut::rule).collect(Collectors.joining());
    }

    private static String rule(MatchResult rule) {
        String selectors = Arrays.stream(rule.group(1).split(",")).map(String::strip).filter(ThemeCut::isWanted).collect(Collectors.joining(",\n"));
        return selectors.isEmpty() ? "" : selectors + " {" + rule.group(2) + "}\n";
    }

    private static boolean isWanted(String selector) {
        return STYLE_CLASS.matcher(selector).results().map(found -> found.group(1))
                .noneMatch(styleClass -> ABSENT.contains(styleClass) || ABSENT_FAMILY.matcher(styleClass).matches());
    }
}
