package marquee.ui.feature.onboarding;

import java.util.List;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import marquee.ui.control.Icons;
import marquee.ui.control.StarRating;
import marquee.ui.control.Tips;
import marquee.ui.text.Text;

/** A film to rate: title, year, genres, stars, and "haven't seen it". */
final class MovieCard extends VBox {

    private static final PseudoClass RATED = PseudoClass.getPseudoClass("rated");
    private static final PseudoClass UNSEEN = PseudoClass.getPseudoClass("unseen");

    private final Film film;
    private final StarRating stars;
    private final ToggleButton unseen = new ToggleButton();

    /** The card of a film in its present state. */
    MovieCard(Film film, RateViewModel model) {
        this.film = film;
        setId("onboarding-film-" + film.movieId());
        getStyleClass().addAll("card", "movie-card");
        Label name = new Label(film.name());
        name.getStyleClass().add("movie-name");
        name.setWrapText(true);
        Label details = new Label(film.details());
        List.of(name, details).forEach(label -> Tips.on(label, () -> film.title() + "\n" + film.details()));
        details.getStyleClass().add("movie-details");
        details.setWrapText(true);
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        stars = new StarRating("onboarding-stars-" + film.movieId(), film.title());
        stars.setOnRated(rating -> model.rate(film.movieId(), rating));
        Icons.label(unseen, Feather.EYE_OFF, Text.of("onboarding.rate.unseen.of", film.title()));
        Tips.on(unseen, () -> Text.of("onboarding.rate.unseen"));
        unseen.setId("onboarding-unseen-" + film.movieId());
        unseen.getStyleClass().addAll("flat", "icon-button");
        unseen.setOnAction(event -> model.setUnseen(film.movieId(), unseen.isSelected()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.SOMETIMES);
        HBox.setHgrow(stars, Priority.ALWAYS); // first: the larger they are, the easier a half is hit
        stars.setMinWidth(USE_PREF_SIZE);
        unseen.setMinWidth(USE_PREF_SIZE);
        HBox bottom = new HBox(stars, space, unseen);
        bottom.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(name, details, gap, bottom);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.N && !event.isShortcutDown() && !event.isAltDown()) {
                model.setUnseen(film.movieId(), !unseen.isSelected());
                event.consume();
            }
        });
    }

    /** The film on it. */
    Film film() {
        return film;
    }

    /** Shows what is known of the film now. */
    void show(double rating, boolean notSeen) {
        stars.valueProperty().set(rating);
        unseen.setSelected(notSeen);
        pseudoClassStateChanged(RATED, rating > 0);
        pseudoClassStateChanged(UNSEEN, notSeen);
    }

    /** Gives the focus to the stars. */
    void focusStars() {
        stars.requestFocus();
    }
}
