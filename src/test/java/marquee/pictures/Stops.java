package marquee.pictures;

import java.util.List;

/** The walk through the window: every tab, and all that can be seen in it. A stop begins where the one before it ended. */
final class Stops {

    private static final String SECTIONS = "#compare-sections";

    /** Eight more than the line-up has at first: as many as one picture takes. */
    private static final List<String> MORE_MODELS =
            List.of("NormalPredictor", "KNNBasic", "KNNWithMeans", "KNNWithZScore", "SlopeOne", "NMF", "CoClustering", "Bayesian MF");

    private Stops() {
    }

    /** All stops in their order. The part of a name before its first dash is the tab, and each tab can be walked alone. */
    static List<Stop> all() {
        return List.of(
                new Stop("explore", window -> window.tab("explore").until("#explore-films-table")),
                new Stop("explore-middle", window -> window.scroll("#explore-page", 0.42)),
                new Stop("explore-means-months", window -> window.press("#explore-genres-way-1").press("#explore-time-way-1")),
                new Stop("explore-bottom", window -> window.scroll("#explore-page", 1)),
                new Stop("explore-best", window -> window.press("#explore-films-order-1")),
                new Stop("explore-help", window -> window.scroll("#explore-page", 0).press("#explore-matrix-info").rest(), OnScreen::hidePopups),
                new Stop("explore-python", window -> window.press("#explore-stars-python").rest(), OnScreen::hidePopups),
                new Stop("explore-menu", window -> window.keys("#explore-describe-table", "CONTEXT_MENU").scroll("#explore-page", 0.7).rest(), OnScreen::hidePopups),
                new Stop("explore-filtered", window -> window.scroll("#explore-page", 0).keys("#explore-stars-chart", "HOME", "ENTER").until("#explore-left")),

                new Stop("compare-empty", window -> window.tab("compare").until("#compare-run")),
                new Stop("compare-accuracy", window -> window.press("#compare-hold-out-all").press("#compare-run").until("#compare-cancel").untilGone("#compare-cancel")),
                new Stop("compare-divided", window -> window.keys("#compare-divider", "END")),
                new Stop("compare-trap", window -> window.keys("#compare-divider", "DELETE").section(SECTIONS, "compare-section-trap").press("#compare-trap-run")
                        .until("#compare-trap-cancel").untilGone("#compare-trap-cancel").untilSaid("#compare-trap-chart", "6 contenders")),
                new Stop("compare-trap-catalogue", window -> window.choose("#compare-trap-protocol", "the whole catalogue").rest()),
                new Stop("compare-sure", window -> window.scroll("#compare-trap-page", 1)),
                new Stop("compare-tuning", window -> window.section(SECTIONS, "compare-section-tuning").press("#compare-tuning-run")
                        .until("#compare-tuning-cancel").untilGone("#compare-tuning-cancel")),
                new Stop("compare-tuning-pointed", window -> window.keys("#compare-tuning-chart", "RIGHT", "RIGHT")),
                new Stop("compare-grid", window -> window.press("#compare-tuning-grid").rest(), OnScreen::hidePopups),
                new Stop("compare-learning", window -> window.section(SECTIONS, "compare-section-learning").press("#compare-learning-run")
                        .until("#compare-learning-cancel").untilGone("#compare-learning-cancel")),
                new Stop("compare-wins", window -> window.section(SECTIONS, "compare-section-wins").keys("#compare-wins-chart", "RIGHT", "ENTER")),
                new Stop("compare-past", window -> window.section(SECTIONS, "compare-section-past").row("#compare-past-runs", 0)),
                new Stop("compare-past-held-out", window -> window.press("#compare-past-figure-2")),
                new Stop("compare-past-divided", window -> window.keys("#compare-divider", "END")),
                new Stop("compare-stale", window -> window.keys("#compare-divider", "DELETE").section(SECTIONS, "compare-section-accuracy").write("#compare-seed", "7").rest()),
                new Stop("compare-add", window -> window.press("#compare-add").until("#compare-form-kind").rest(), OnScreen::hidePopups),
                new Stop("compare-running", window -> window.write("#compare-seed", "42").press("#compare-run").until("#compare-cancel"),
                        window -> window.pressEither("#compare-cancel", "#compare-run").until("#compare-run")),
                new Stop("compare-twelve", window -> {
                    window.keys("#compare-divider", "DELETE");
                    window.section(SECTIONS, "compare-section-accuracy").press("#compare-hold-out-all");
                    MORE_MODELS.forEach(kind -> window.press("#compare-add").choose("#compare-form-kind", kind).press("#compare-form-done")
                            .untilGone("#compare-form-done"));
                    window.press("#compare-run").until("#compare-cancel").untilGone("#compare-cancel").untilSaid("#compare-accuracy-chart", "CoClustering");
                }),
                new Stop("compare-twelve-spread", window -> window.keys("#compare-spread", "SPACE").top("#compare-accuracy")),
                new Stop("compare-twelve-from-zero", window -> window.keys("#compare-from-zero", "SPACE").top("#compare-accuracy")),

                new Stop("pick-empty", window -> window.tab("pick").until("#pick-user-search")),
                new Stop("pick", window -> window.type("#pick-user-search", "509").until("#pick-user-name").untilSaid("#pick-hide-thin", "remove")),
                new Stop("pick-why", window -> window.until("#why-chart").row("#why-ratings-table", 0).press("#why-what-if-without")
                        .scroll("#pick-page", 0.5)),
                new Stop("pick-similar", window -> window.row("#similar-table", 0).scroll("#pick-page", 1)),
                new Stop("pick-held-out", window -> window.scroll("#pick-page", 0).press("#pick-rated-way-1")),
                new Stop("pick-filters", window -> window.press("#pick-rated-way-0").press("#pick-filters").press("#pick-genre-SciFi")
                        .press("#pick-genre-Horror").press("#pick-genre-Horror").press("#pick-hide-thin").untilSaid("#pick-hide-thin", "removes")),
                new Stop("pick-two", window -> window.press("#pick-filter-reset").press("#pick-filters").press("#pick-compare").untilSaid("#pick-overlap", "both")),
                new Stop("pick-divided", window -> window.keys("#pick-divider-models", "HOME").keys("#pick-divider", "RIGHT", "RIGHT", "RIGHT", "RIGHT")),
                new Stop("pick-typical", window -> window.keys("#pick-divider-models", "DELETE").keys("#pick-divider", "DELETE").press("#pick-compare").press("#pick-user-scope-1").until("#pick-persona-list")
                        .keys("#pick-persona-list", "DOWN")),

                new Stop("onboarding", window -> window.tab("onboarding").until("#onboarding-start")),
                new Stop("onboarding-rate", window -> window.press("#onboarding-start").until("#onboarding-rate")),
                new Stop("onboarding-rated", window -> window.keys("#onboarding-stars-356", "DIGIT4").keys("#onboarding-stars-296", "DIGIT5")
                        .keys("#onboarding-stars-318", "DIGIT5").keys("#onboarding-stars-260", "DIGIT3").keys("#onboarding-stars-593", "DIGIT4")),
                new Stop("onboarding-searched", window -> window.press("#onboarding-taste-cover").type("#onboarding-search", "teh matrx")
                        .until("#onboarding-film-6365")),
                new Stop("onboarding-uncovered", window -> window.press("#onboarding-taste-cover")),
                new Stop("onboarding-learning", window -> window.press("#onboarding-learn").untilSaid("#onboarding-learning-chart", "after epoch"),
                        window -> window.pressEither("#onboarding-cancel", "#onboarding-change").until("#onboarding-learn")),
                new Stop("onboarding-five", window -> window.press("#onboarding-learn").until("#onboarding-yours-5")),
                new Stop("onboarding-guests", window -> window.press("#onboarding-finish").until("#onboarding-guest-open-1")),
                new Stop("onboarding-everybody", window -> window.press("#onboarding-start").press("#onboarding-skip").until("#onboarding-everybodys-5")),

                new Stop("dialogs-about", window -> window.tab("explore").keys("#window", "F1").until("#about-close")),
                new Stop("dialogs-data", window -> window.press("#about-close").untilGone("#about-close").control("#window", "D").until("#get-data-agree")));
    }
}
