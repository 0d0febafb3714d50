package marquee.ui.feature.compare;

import java.util.function.Consumer;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.entity.XYItemEntity;

import marquee.ui.chart.ChartCard;
import marquee.ui.chart.Charts;

/** A card with a heat map whose cells are chosen by a click, or with the arrow keys and Enter. */
final class HeatCard {

    private final ChartCard card;
    private final Consumer<HeatCell> onChosen;
    private HeatPicture picture;
    private HeatCell pointed;

    /**
     * An empty card.
     *
     * @param id the id of the card
     * @param title its title
     * @param charts makes cards
     * @param onChosen is told which cell was chosen
     */
    HeatCard(String id, String title, Charts charts, Consumer<HeatCell> onChosen) {
        this.onChosen = onChosen;
        card = charts.card(id, title);
        card.setData(() -> picture.table());
        card.pane().addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        card.pane().setOnMouseClicked(event -> {
            ChartEntity entity = card.pane().entityAt(event.getX(), event.getY());
            if (event.getButton() == MouseButton.PRIMARY && entity instanceof XYItemEntity item && item.getItem() < picture.cells().size()) {
                choose(picture.cells().get(item.getItem()));
            }
        });
    }

    ChartCard node() {
        return card;
    }

    /** Shows a heat map in place of the one before. */
    void show(HeatPicture shown) {
        picture = shown;
        pointed = pointed == null ? null : shown.at(pointed.column(), pointed.row()).orElse(null);
        draw();
    }

    private void choose(HeatCell cell) {
        pointed = cell;
        draw();
        onChosen.accept(cell);
    }

    private void draw() {
        HeatPicture shown = picture;
        HeatCell at = pointed;
        card.show(at == null ? shown.summary() : at.tip().replace('\n', ' '), look -> HeatCharts.heat(shown, at, look));
    }

    private void key(KeyEvent event) {
        if (picture == null || picture.cells().isEmpty()) {
            return;
        }
        int column = pointed == null ? 0 : pointed.column();
        int row = pointed == null ? 0 : pointed.row();
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            if (pointed != null) {
                choose(pointed);
            }
        } else if (event.getCode().isArrowKey() && !event.isShortcutDown()) {
            int across = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
            int down = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
            picture.at(pointed == null ? 0 : column + across, pointed == null ? 0 : row + down).ifPresent(cell -> {
                pointed = cell;
                draw();
                card.pane().pointTo(picture.cells().indexOf(cell));
            });
        } else {
            return;
        }
        event.consume();
    }
}
