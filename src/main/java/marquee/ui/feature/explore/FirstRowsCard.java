package marquee.ui.feature.explore;

import java.util.List;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import marquee.chart.PassportLine;
import marquee.ui.chart.Charts;
import marquee.ui.control.Card;
import marquee.ui.control.DataTable;
import marquee.ui.control.Segmented;
import marquee.ui.text.Text;

/** The first rows of each file as they stand there. */
final class FirstRowsCard {

    private final Card card = new Card("explore-rows", Text.of("explore.rows.title"));
    private final DataTable<List<String>> table = new DataTable<>("explore-rows-table", Text.of("explore.rows.none"));
    private final HBox names = new HBox();
    private String name = "";

    FirstRowsCard(ExploreViewModel model, Charts charts) {
        HBox.setHgrow(names, Priority.ALWAYS);
        card.addTools(names);
        charts.with(() -> PassportLine.after(List.of(name), model.dataOrigin())).addTools(card, table);
        card.setPython(() -> ExplorePython.firstRows(model.filesProperty().get().stream().map(FileHead::name).toList()));
        card.setInfo(Text.of("explore.rows.info"));
        card.setBody(table);
        model.filesProperty().subscribe(opened -> model.pieces().turn(() -> show(model.filesProperty().get())));
    }

    Card node() {
        return card;
    }

    private void show(List<FileHead> files) {
        if (files.isEmpty()) {
            return;
        }
        names.getChildren().setAll(new Segmented("explore-rows-file", files.stream().map(FileHead::name).toList(),
                place -> show(files.get(place))));
        show(files.get(0));
    }

    private void show(FileHead file) {
        name = file.name();
        table.clearColumns();
        for (int column = 0; column < file.header().size(); column++) {
            int cell = column;
            table.addText(file.header().get(column), row -> row.get(cell));
        }
        table.show(file.rows());
    }
}
