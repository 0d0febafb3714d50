package marquee.ui.feature.compare;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import marquee.ui.chart.Charts;
import marquee.ui.control.Card;
import marquee.ui.control.DataTable;
import marquee.ui.control.Icons;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** Errors by group and model, and who or what is behind a cell. */
final class WhoWinsView extends VBox {

    private static final double STANDS_BACK = 0.4;
    private static final double LOW_MAP = 300;

    private final WhoWinsViewModel model;
    private final HeatCard heat;
    private final Label note = new Label();
    private final Button again = new Button(Text.of("compare.wins.again"), Icons.of(Feather.REFRESH_CW));
    private final Button testAll = new Button(Text.of("compare.wins.testAll"), Icons.of(Feather.PLAY));

    WhoWinsView(WhoWinsViewModel model, Charts charts, Node grouping) {
        this.model = model;
        getStyleClass().add("section");
        heat = new HeatCard("compare-wins", Text.of("compare.wins.title"), charts, model::choose);
        heat.node().setPython(model::python);
        heat.node().setInfo(Text.of("compare.wins.info"));
        heat.node().setControls(controls(grouping));
        VBox.setVgrow(heat.node(), Priority.ALWAYS);
        getChildren().addAll(heat.node(), members(charts));
        model.pictureProperty().subscribe(picture -> show());
        model.missingProperty().subscribe(why -> show());
        model.staleProperty().subscribe(old -> heat.node().pane().setOpacity(old ? STANDS_BACK : 1));
    }

    void dispose() {
        heat.node().dispose();
    }

    private HBox controls(Node grouping) {
        note.setId("compare-wins-note");
        note.getStyleClass().add("card-subtitle");
        note.setWrapText(true);
        note.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(note, Priority.ALWAYS);
        testAll.setId("compare-wins-all");
        testAll.getStyleClass().add("accent");
        testAll.setMinWidth(Region.USE_PREF_SIZE);
        testAll.setOnAction(event -> model.testAll());
        again.setId("compare-wins-again");
        again.setMinWidth(Region.USE_PREF_SIZE);
        again.managedProperty().bind(again.visibleProperty());
        again.disableProperty().bind(model.runningProperty().isNotNull());
        again.setOnAction(event -> model.runAgain());
        Label by = new Label(Text.of("compare.wins.by"));
        by.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(8, by, grouping, note, again, testAll);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Card members(Charts charts) {
        Card card = new Card("compare-wins-members-card", Text.of("compare.wins.behind"));
        DataTable<GroupMember> table = new DataTable<>("compare-wins-members", Text.of("compare.wins.choose"));
        table.addText(Text.of("compare.wins.name"), GroupMember::name).setPrefWidth(380);
        table.addNumber(Text.of("compare.wins.ratings"), GroupMember::ratings, count -> Numbers.count(count.longValue()));
        table.addNumber(Text.of("compare.rmse"), GroupMember::rmse, Numbers::error);
        table.addNumber(Text.of("compare.mae"), GroupMember::mae, Numbers::error);
        table.setPrefHeight(190);
        table.setMinHeight(150);
        charts.addWideTools(card, table);
        card.setPython(model::membersPython);
        card.setInfo(Text.of("compare.wins.behind.info"));
        card.setBody(table);
        model.membersProperty().subscribe(table::show);
        model.staleProperty().subscribe(old -> table.setOpacity(old ? STANDS_BACK : 1));
        model.membersTitleProperty().subscribe(title -> card.setTitle(title.isEmpty() ? Text.of("compare.wins.behind") : title));
        return card;
    }

    private void show() {
        HeatPicture picture = model.pictureProperty().get();
        boolean partial = model.isPartial();
        testAll.setVisible(partial);
        testAll.setManaged(partial);
        again.setVisible(model.isKept());
        String missing = model.missingProperty().get();
        note.setText(picture == null ? missing : Text.of(partial ? "compare.wins.partial" : "compare.wins.note"));
        heat.node().setLeastHeight(picture == null ? LOW_MAP : Math.max(LOW_MAP, HeatCharts.height(picture)));
        heat.show(picture == null ? HeatPicture.empty(missing) : picture);
    }
}
