package marquee.ui.feature.onboarding;

import java.util.ArrayList;
import java.util.List;

import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.geometry.HorizontalDirection;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import atlantafx.base.controls.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

import marquee.ui.chart.FileSaver;
import marquee.ui.control.Icons;
import marquee.ui.control.PageScroll;
import marquee.ui.control.SidePane;
import marquee.ui.job.Jobs;
import marquee.ui.text.Text;

/** Step 2: cards of films with stars. */
final class RatePage extends WizardPage {

    private static final int AT_ONCE = 2; // cards
    private static final Film SAMPLE = new Film(-1, "", "", "");

    private final RateViewModel model;
    private final Jobs jobs;
    private final CardGrid grid = new CardGrid();
    private final ScrollPane scroll = new PageScroll(grid);
    private final List<MovieCard> cards = new ArrayList<>();
    private final CustomTextField search = new CustomTextField();
    private boolean growing;

    RatePage(OnboardingViewModel wizard, FileSaver files, Jobs jobs) {
        super(WizardStep.RATE, Text.of("onboarding.rate.heading"));
        this.model = wizard.rating();
        this.jobs = jobs;
        getButtonTypes().add(new ButtonType(Text.of("onboarding.rate.skip"), ButtonData.OTHER));
        Label count = new Label();
        count.setId("onboarding-count");
        count.getStyleClass().add("rated-count");
        count.textProperty().bind(model.countedProperty());
        Button undo = Icons.button("onboarding-undo", Feather.CORNER_UP_LEFT, Text.of("onboarding.rate.undo"), this::undo);
        undo.disableProperty().bind(model.sheet().canUndoProperty().not());
        Button redo = Icons.button("onboarding-redo", Feather.CORNER_UP_RIGHT, Text.of("onboarding.rate.redo"), this::redo);
        redo.disableProperty().bind(model.sheet().canRedoProperty().not());
        fillSearch(search);
        HBox tools = new HBox(8, count, undo, redo, search);
        tools.setAlignment(Pos.CENTER_RIGHT);
        addToHeader(tools);
        Label explained = new Label();
        explained.getStyleClass().add("muted");
        explained.setWrapText(true);
        explained.setMinHeight(USE_PREF_SIZE);
        explained.textProperty().bind(model.explainedProperty());
        Label keys = new Label(Text.of("onboarding.rate.keys"));
        keys.getStyleClass().addAll("muted", "keys");
        keys.setWrapText(true);
        keys.setMinHeight(USE_PREF_SIZE);
        scroll.setId("onboarding-scroll");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("card-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox films = new VBox(GuestsCard.message(wizard.learning().failureProperty(), "onboarding-learn-failed"),
                new UnsavedLine(wizard.guests(), files, model::csv), explained, scroll, keys);
        films.getStyleClass().add("rate-body");
        SidePane columns = new SidePane("onboarding-divider", Text.of("onboarding.divider"), HorizontalDirection.RIGHT);
        columns.sideWidthProperty().bindBidirectional(wizard.taste().widthProperty());
        columns.setMain(films);
        columns.setSide(new TasteBar(wizard.taste()));
        setBody(columns);
        model.films().addListener((ListChangeListener<Film>) change -> layOutCards());
        model.sheet().onChange(change -> update());
        model.sheet().countProperty().subscribe(rated -> {
            if (hasButton(ButtonData.CANCEL_CLOSE)) {
                button(ButtonData.CANCEL_CLOSE).setText(leaving());
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::bringIntoView);
    }

    @Override
    void dressButtons() {
        dress(ButtonData.CANCEL_CLOSE, "onboarding-leave", leaving());
        dress(ButtonData.BACK_PREVIOUS, "onboarding-back", Text.of("onboarding.back"));
        hide(ButtonData.BACK_PREVIOUS);
        dress(ButtonData.OTHER, "onboarding-skip", Text.of("onboarding.rate.skip"));
        dress(ButtonData.NEXT_FORWARD, "onboarding-learn", Text.of("onboarding.rate.next"));
        accent(ButtonData.NEXT_FORWARD);
    }

    @Override
    void focusFirst() {
        if (!cards.isEmpty()) {
            cards.get(0).focusStars();
        }
    }

    @Override
    boolean enterGoesOn() {
        return false;
    }

    /** Ends a search, and nothing else: whoever leaves presses the button that says so. */
    @Override
    void escape() {
        if (!model.queryProperty().get().isEmpty()) {
            endSearch();
        }
    }

    private void endSearch() {
        model.queryProperty().set("");
        search.requestFocus(); // the card that had it may be gone
    }

    private String leaving() {
        return Text.of("onboarding.rate.leave", model.sheet().countProperty().get());
    }

    private void fillSearch(CustomTextField field) {
        field.setId("onboarding-search");
        field.getStyleClass().add("search");
        field.setPromptText(Text.of("onboarding.search"));
        field.setAccessibleText(Text.of("onboarding.search"));
        field.setAccessibleHelp(Text.of("onboarding.search.help"));
        field.setTooltip(new Tooltip(Text.of("onboarding.search.help")));
        field.setLeft(Icons.of(Feather.SEARCH));
        Button clear = Icons.button("onboarding-search-clear", Feather.X, Text.of("onboarding.search.clear"), this::endSearch);
        clear.visibleProperty().bind(field.textProperty().isNotEmpty());
        field.setRight(clear);
        field.setPrefColumnCount(16);
        field.textProperty().bindBidirectional(model.queryProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean down = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER && !event.isShortcutDown();
            if (down) {
                focusFirst();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                endSearch();
                event.consume();
            }
        });
    }

    private void layOutCards() {
        cards.clear();
        grid.getChildren().clear();
        scroll.setVvalue(0);
        grow();
    }

    /** A card that nobody sees: the first one takes longest. */
    @Override
    void beforeTrial() {
        if (cards.isEmpty()) {
            grid.getChildren().setAll(new MovieCard(SAMPLE, model));
        }
    }

    @Override
    void afterTrial() {
        grid.getChildren().removeIf(card -> !cards.contains(card));
    }

    /** Takes all cards but the first out, to put them in again with the frames to come. */
    @Override
    void beforeShown() {
        grid.getChildren().setAll(cards.subList(0, Math.min(cards.size(), AT_ONCE)));
        growSoon();
    }

    /** Puts the next cards in their places: the first at once, some more with every frame. */
    private void grow() {
        List<Film> films = model.films();
        int end = Math.min(films.size(), grid.getChildren().size() + AT_ONCE);
        for (int place = grid.getChildren().size(); place < end; place++) {
            if (place == cards.size()) {
                cards.add(new MovieCard(films.get(place), model));
                show(cards.get(place));
            }
            grid.getChildren().add(cards.get(place));
        }
        growSoon();
    }

    private void growSoon() {
        if (!growing && grid.getChildren().size() < model.films().size()) {
            growing = true;
            jobs.piece(() -> {
                growing = false;
                grow();
            });
        }
    }

    private void update() {
        cards.forEach(this::show);
    }

    private void show(MovieCard card) {
        card.show(model.sheet().stars(card.film().movieId()), model.sheet().isUnseen(card.film().movieId()));
    }

    private void undo() {
        focus(model.sheet().undo());
    }

    private void redo() {
        focus(model.sheet().redo());
    }

    private void focus(int movieId) {
        cards.stream().filter(card -> card.film().movieId() == movieId).findFirst().ifPresent(MovieCard::focusStars);
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.Z) {
            if (event.isShiftDown()) {
                redo();
            } else {
                undo();
            }
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.Y) {
            redo();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            focusNextCard();
            event.consume();
        }
    }

    private void focusNextCard() {
        Node focused = getScene().getFocusOwner();
        for (int place = 0; place < cards.size(); place++) {
            if (isInside(focused, cards.get(place))) {
                cards.get((place + 1) % cards.size()).focusStars();
                return;
            }
        }
    }

    private void bringIntoView(Node focused) {
        if (!isInside(focused, grid)) {
            return;
        }
        Node card = focused;
        while (card.getParent() != grid) {
            card = card.getParent();
        }
        Bounds place = card.getBoundsInParent();
        double view = scroll.getViewportBounds().getHeight();
        double hidden = grid.getHeight() - view;
        double top = scroll.getVvalue() * hidden;
        if (hidden <= 0) {
            return;
        }
        if (place.getMinY() < top) {
            scroll.setVvalue(place.getMinY() / hidden);
        } else if (place.getMaxY() > top + view) {
            scroll.setVvalue((place.getMaxY() - view) / hidden);
        }
    }

    private static boolean isInside(Node node, Node ancestor) {
        Node at = node;
        while (at != null && at != ancestor) {
            at = at.getParent();
        }
        return at != null;
    }
}
