package marquee.ui.feature;

import marquee.ui.chart.Charts;
import marquee.ui.job.Jobs;
import marquee.ui.session.Session;
import marquee.ui.store.Settings;

/**
 * What a tab is given.
 *
 * @param session what the tabs share
 * @param jobs the only way to do work that takes longer than a frame
 * @param charts makes cards with charts that follow the look; saves files
 * @param settings what comes back next time; keys begin with the tab's id
 */
public record FeatureContext(Session session, Jobs jobs, Charts charts, Settings settings) { }
