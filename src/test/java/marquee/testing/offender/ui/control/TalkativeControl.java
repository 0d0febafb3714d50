package marquee.testing.offender.ui.control;

import java.util.ResourceBundle;
import marquee.testing.offender.ui.feature.first.FirstView;

/** A control that knows a tab, looks up words by itself and prints them. */
public class TalkativeControl {

    FirstView view;

    void talk(ResourceBundle words) {
        System.out.println(words);
    }
}
