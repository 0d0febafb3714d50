package marquee.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;

import marquee.ui.control.Icons;
import marquee.ui.control.Spot;
import marquee.ui.text.Text;

/** Takes a folder, a zip or a ratings file that is dropped anywhere on the window. */
public final class DropTarget extends StackPane {

    /**
     * Wraps what fills the window.
     *
     * @param content what fills it
     * @param open opens what was dropped
     */
    public DropTarget(Node content, Consumer<Path> open) {
        Label hint = new Label(Text.of("drop.hint"), Icons.of(Feather.DOWNLOAD));
        StackPane veil = new StackPane(hint);
        veil.setId("drop-veil");
        veil.getStyleClass().add("drop-veil");
        veil.setAlignment(Pos.CENTER);
        veil.setMouseTransparent(true);
        veil.setVisible(false);
        getChildren().addAll(content, veil, new Spot());
        addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
                veil.setVisible(true);
                event.consume();
            }
        });
        addEventHandler(DragEvent.DRAG_EXITED_TARGET, event -> veil.setVisible(false));
        addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            List<File> files = event.getDragboard().getFiles();
            veil.setVisible(false);
            if (!files.isEmpty()) {
                open.accept(files.get(0).toPath());
            }
            event.setDropCompleted(!files.isEmpty());
            event.consume();
        });
    }
}
