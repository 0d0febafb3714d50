package marquee.ui.feature.compare;

import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** Shares of a number of draws in words that say no more than so many draws can. Pure functions. */
final class Chances {

    private static final double SLACK = 1e-9; // shares are quotients

    private Chances() {
    }

    /**
     * A share, never written as certain: what is in all draws is above the last decimal that they allow and not 100 %.
     *
     * @param share 0 to 1
     * @param draws of how many draws, at least 1
     * @param decimals how many decimals the percent have, more only to keep a share off 0 and 100 %
     */
    static String of(double share, int draws, int decimals) {
        int finest = Math.max(0, (int) Math.log10(draws) - 2);
        double step = Math.pow(10, -2 - finest);
        if (share > 1 - step + SLACK) {
            return Text.of("compare.chance.above", Numbers.percent(1 - step, finest));
        }
        if (share < step - SLACK) {
            return Text.of("compare.chance.below", Numbers.percent(step, finest));
        }
        double edge = 0.5 * Math.pow(10, -2 - decimals);
        return Numbers.percent(share, share < edge + SLACK || share > 1 - edge - SLACK ? finest : decimals);
    }
}
