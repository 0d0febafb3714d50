package marquee.ui.feature.explore;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.entity.CategoryItemEntity;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.entity.XYItemEntity;

import marquee.chart.ChartLook;
import marquee.study.explore.Selection;
import marquee.ui.chart.ChartCard;
import marquee.ui.chart.Charts;
import marquee.ui.control.Segmented;

/** A card with a chart of the page, which may have more than one way to show it; choosing a mark narrows the page. */
final class PictureCard {

    private final ExploreViewModel model;
    private final ChartCard card;
    private Way<?> shown;

    /**
     * A way to show something.
     *
     * @param name what it is called
     * @param part takes its picture from a page
     * @param chart draws the picture
     * @param <P> the kind of picture
     */
    record Way<P extends Picture>(String name, Function<Page, P> part, BiFunction<P, ChartLook, JFreeChart> chart) {

        JFreeChart draw(Page page, ChartLook look) {
            return chart.apply(part.apply(page), look);
        }
    }

    /**
     * A card without a picture yet.
     *
     * @param id its id
     * @param title its title
     */
    PictureCard(String id, String title, ExploreViewModel model, Charts charts) {
        this.model = model;
        card = charts.card(id, title);
        card.setData(() -> picture().table());
    }

    /** Shows one of several ways, the first one at first, and follows the page; they are switched under the header. */
    PictureCard show(Way<?>... several) {
        card.addTools(switching(List.of(several)));
        model.follow(page -> refresh());
        return this;
    }

    /** The same for a card that is wide enough to switch beside its title. */
    PictureCard showWide(Way<?>... several) {
        card.addActions(switching(List.of(several)));
        model.follow(page -> refresh());
        return this;
    }

    /** Shows something in the only way there is, and follows the page. */
    PictureCard showOnly(Way<?> way) {
        shown = way;
        model.follow(page -> refresh());
        return this;
    }

    private Segmented switching(List<Way<?>> ways) {
        shown = ways.get(0);
        return new Segmented(card.getId() + "-way", ways.stream().map(Way::name).toList(), place -> {
            shown = ways.get(place);
            refresh();
        });
    }

    /** Sets what a chosen mark does, by its key. */
    PictureCard onChosen(Consumer<String> chosen) {
        card.pane().setOnMark(mark -> {
            String key = picture().key(place(mark));
            if (!key.isEmpty()) {
                chosen.accept(key);
            }
        });
        return this;
    }

    /** Adds the words that explain it and the lines of Python that do the same. */
    PictureCard explain(String words, Function<Selection, String> python) {
        card.setPython(() -> python.apply(model.selectionProperty().get()));
        card.setInfo(words);
        return this;
    }

    ChartCard node() {
        return card;
    }

    private Picture picture() {
        return shown.part().apply(model.pageProperty().get());
    }

    private void refresh() {
        Page page = model.pageProperty().get();
        Way<?> way = shown;
        card.setSubtitle(picture().summary());
        card.show(picture().summary(), look -> way.draw(page, look));
    }

    private static int place(ChartEntity mark) {
        if (mark instanceof XYItemEntity item) {
            return item.getItem();
        }
        CategoryItemEntity item = (CategoryItemEntity) mark;
        return item.getDataset().getColumnIndex(item.getColumnKey());
    }
}
