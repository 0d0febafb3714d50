package marquee.ui.feature.explore;

import java.util.function.UnaryOperator;

import marquee.ui.chart.Charts;
import marquee.ui.control.Card;
import marquee.ui.control.DataTable;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** The describe table. */
final class DescribeCard {

    private final Card card = new Card("explore-describe", Text.of("explore.describe.title"));

    DescribeCard(ExploreViewModel model, Charts charts) {
        DataTable<Statistic> table = new DataTable<>("explore-describe-table", Text.of("explore.nothingLeft"));
        table.addText(Text.of("explore.describe.name"), Statistic::name);
        table.addNumber(Text.of("explore.describe.value"), Statistic::value, DescribeCard::figure);
        charts.with(() -> model.origin(UnaryOperator.identity())).addTools(card, table);
        card.setPython(() -> ExplorePython.describe(model.selectionProperty().get()));
        card.setInfo(Text.of("explore.describe.info"));
        card.setBody(table);
        model.follow(page -> table.show(page.describe()));
    }

    Card node() {
        return card;
    }

    /** Counts whole, stars to six digits as pandas shows them. */
    static String figure(double value) {
        return value > 100 ? Numbers.count(Math.round(value)) : Numbers.decimals(value, 6);
    }
}
