package marquee.ui.feature.explore;

import marquee.ui.chart.Charts;
import marquee.ui.control.Card;
import marquee.ui.control.DataTable;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** The tags that are given most. */
final class TagsCard {

    private final Card card = new Card("explore-tags", Text.of("explore.tags.title"));

    TagsCard(ExploreViewModel model, Charts charts) {
        DataTable<TagRow> table = new DataTable<>("explore-tags-table", Text.of("explore.tags.none"));
        table.addText(Text.of("explore.tags.tag"), TagRow::text).setPrefWidth(200);
        table.addNumber(Text.of("explore.tags.uses"), TagRow::uses, count -> Numbers.count(count.longValue()));
        table.addNumber(Text.of("explore.tags.movies"), TagRow::movies, count -> Numbers.count(count.longValue())).setMinWidth(84);
        table.addNumber(Text.of("explore.tags.users"), TagRow::users, count -> Numbers.count(count.longValue()));
        charts.addTools(card, table);
        card.setPython(() -> ExplorePython.tags(model.selectionProperty().get()));
        card.setInfo(Text.of("explore.tags.info"));
        card.setBody(table);
        model.follow(page -> table.show(page.more().tags()));
    }

    Card node() {
        return card;
    }
}
