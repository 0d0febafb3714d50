package marquee.ui.feature.onboarding;

/** The steps of the wizard. */
enum WizardStep {
    /** What this is about, and who was here before. */
    WELCOME,
    /** Rating films. */
    RATE,
    /** The model learns. */
    LEARN,
    /** Five films. */
    FIVE
}
