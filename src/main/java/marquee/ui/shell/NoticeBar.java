package marquee.ui.shell;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import marquee.ui.control.Icons;
import marquee.ui.text.Text;

/** Shows notices one under the other until each is put away; takes no room while there are none. */
public final class NoticeBar extends VBox {

    private final ObservableList<Notice> notices;

    /** A bar that follows a list. */
    public NoticeBar(ObservableList<Notice> notices) {
        this.notices = notices;
        setId("notices");
        notices.addListener((ListChangeListener<Notice>) change -> show());
        show();
    }

    private void show() {
        getChildren().setAll(notices.stream().map(this::row).toList());
    }

    private Node row(Notice notice) {
        Label words = new Label(notice.words());
        words.setWrapText(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button close = Icons.button("notice-close", Feather.X, Text.of("notice.close"), () -> notices.remove(notice));
        HBox row = new HBox(Icons.of(notice.good() ? Feather.CHECK_CIRCLE : Feather.ALERT_TRIANGLE), words);
        if (!notice.action().isEmpty()) {
            Hyperlink link = new Hyperlink(notice.action());
            link.setId("notice-action");
            link.setMinWidth(USE_PREF_SIZE);
            link.setOnAction(event -> notice.act().run());
            row.getChildren().add(link);
        }
        row.getChildren().addAll(gap, close);
        row.getStyleClass().add("notice");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
