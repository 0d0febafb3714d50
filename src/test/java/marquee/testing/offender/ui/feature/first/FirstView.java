package marquee.testing.offender.ui.feature.first;

import marquee.testing.offender.study.AskTheWindow;

/** A second door to a tab, and a view that calls a use case. */
public class FirstView {

    AskTheWindow question;
}
