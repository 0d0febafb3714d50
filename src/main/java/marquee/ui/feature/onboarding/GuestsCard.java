package marquee.ui.feature.onboarding;

import java.io.File;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import org.kordamp.ikonli.feather.Feather;

import marquee.study.OnboardUser.Star;
import marquee.ui.chart.FileSaver;
import marquee.ui.control.Card;
import marquee.ui.control.EmptyState;
import marquee.ui.control.Icons;
import marquee.ui.guest.GuestCsv;
import marquee.ui.job.Jobs;
import marquee.ui.text.Text;

/**
 * The list of those who were here, with what can be done for each. It is brought up to date while it is on screen, and then only
 * the lines that have changed: whoever rates on the page after it waits for none of that.
 */
final class GuestsCard extends Card {

    private static final int AT_ONCE = 8; // lines that are new

    private final GuestsViewModel model;
    private final FileSaver files;
    private final Jobs jobs;
    private final VBox rows = new VBox();
    private final Map<String, GuestLine> lines = new HashMap<>();
    private final GuestLine.Actions actions;
    private final Hyperlink back = new Hyperlink(Text.of("onboarding.guests.undelete"));
    private final EmptyState none = new EmptyState(Feather.USERS, Text.of("onboarding.guests.none"), Text.of("onboarding.guests.none.advice"));
    private boolean growing;

    /**
     * The card.
     *
     * @param files saves an export
     * @param jobs makes a long list in pieces
     * @param goOn begins to rate for a guest, given by the key
     */
    GuestsCard(GuestsViewModel model, FileSaver files, Jobs jobs, Consumer<String> goOn) {
        super("onboarding-guests", Text.of("onboarding.guests"));
        this.model = model;
        this.files = files;
        this.jobs = jobs;
        this.actions = new GuestLine.Actions(guest -> goOn.accept(guest.key()), guest -> model.recommend(guest.key()),
                (guest, name) -> model.rename(guest.key(), name), this::export, this::delete);
        addActions(Icons.button("onboarding-import", Feather.UPLOAD, Text.of("onboarding.guests.import"), this::choose));
        setInfo(Text.of("onboarding.guests.info"));
        rows.getStyleClass().add("guest-rows");
        VBox body = new VBox(message(model.unsavedProperty(), "onboarding-unsaved"), undo(), rows);
        body.getStyleClass().add("guest-body");
        setBody(body);
        model.rows().addListener((ListChangeListener<GuestRow>) change -> fill());
        sceneProperty().subscribe(scene -> fill());
    }

    /** A line that is there while it has words. */
    static Node message(javafx.beans.value.ObservableValue<String> words, String id) {
        Label label = new Label("", Icons.of(Feather.ALERT_TRIANGLE));
        label.setId(id);
        label.getStyleClass().add("onboarding-message");
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(USE_PREF_SIZE);
        label.textProperty().bind(words);
        show(label, words);
        return label;
    }

    private Node undo() {
        Label label = new Label();
        label.textProperty().bind(model.deletedProperty());
        back.setId("onboarding-undelete");
        back.setOnAction(event -> undoDelete());
        HBox line = new HBox(8, label, back);
        line.setAlignment(Pos.CENTER_LEFT);
        show(line, model.deletedProperty());
        return line;
    }

    private static void show(Node node, javafx.beans.value.ObservableValue<String> words) {
        words.subscribe(now -> {
            node.setVisible(!now.isEmpty());
            node.setManaged(!now.isEmpty());
        });
    }

    /** Gives the focus to the first guest for whom the wizard can go on; says whether there is one. */
    boolean focusUnfinished() {
        Optional<GuestLine> first = rows.getChildren().stream().filter(GuestLine.class::isInstance).map(GuestLine.class::cast)
                .filter(line -> line.guest().unfinished()).findFirst();
        first.ifPresent(GuestLine::focusOpen);
        return first.isPresent();
    }

    private void fill() {
        if (getScene() == null) {
            return; // once it is on screen again
        }
        List<GuestRow> guests = model.rows();
        lines.keySet().retainAll(guests.stream().map(GuestRow::key).collect(Collectors.toSet()));
        List<Node> now = new ArrayList<>();
        int made = 0;
        for (int place = 0; place < guests.size() && made <= AT_ONCE; place++) {
            GuestRow guest = guests.get(place);
            made += lines.containsKey(guest.key()) ? 0 : 1;
            if (made <= AT_ONCE) {
                GuestLine line = lines.computeIfAbsent(guest.key(), first -> new GuestLine(actions));
                line.show(guest, place + 1);
                now.add(line);
            }
        }
        if (guests.isEmpty()) {
            now.add(none);
        }
        arrange(now);
        if (made > AT_ONCE && !growing) {
            growing = true;
            jobs.piece(() -> {
                growing = false;
                fill();
            });
        }
    }

    /** Puts the lines in their places; those that are there stay, and so does the focus. */
    private void arrange(List<Node> now) {
        ObservableList<Node> shown = rows.getChildren();
        Set<Node> wanted = Set.copyOf(now);
        shown.removeIf(line -> !wanted.contains(line));
        for (int place = 0; place < now.size(); place++) {
            if (place == shown.size()) {
                shown.addAll(now.subList(place, now.size()).stream().filter(line -> !shown.contains(line)).toList());
            } else if (shown.get(place) != now.get(place)) {
                shown.remove(now.get(place));
                shown.add(place, now.get(place));
            }
        }
    }

    private void export(GuestRow guest) {
        List<Star> stars = model.stars(guest.key());
        files.save(this, GuestCsv.name(guest.number()), "csv", () -> GuestCsv.of(stars));
    }

    /** The focus goes to the line that takes the place, or else to the way back. */
    private void delete(GuestRow guest) {
        int place = rows.getChildren().indexOf(lines.get(guest.key()));
        model.delete(guest.key());
        int next = Math.min(place, rows.getChildren().size() - 1);
        if (next >= 0 && rows.getChildren().get(next) instanceof GuestLine line) {
            line.focusDelete();
        } else {
            back.requestFocus();
        }
    }

    private void undoDelete() {
        Optional<String> key = model.undoDelete();
        if (model.deletedProperty().get().isEmpty()) {
            key.map(lines::get).ifPresent(GuestLine::focusOpen);
        }
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Text.of("onboarding.guests.import"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(Text.of("onboarding.guests.csv"), "*.csv"));
        File chosen = chooser.showOpenDialog(getScene().getWindow());
        if (chosen != null) {
            model.read(chosen.toPath());
        }
    }
}
