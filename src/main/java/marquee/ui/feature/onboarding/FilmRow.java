package marquee.ui.feature.onboarding;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import marquee.ui.control.Stars;

/** A film in a list of five: rank, title, what is known of it, stars. */
final class FilmRow extends HBox {

    FilmRow(String id, PickedFilm picked) {
        setId(id);
        getStyleClass().add("film-row");
        setAlignment(Pos.CENTER_LEFT);
        Label rank = new Label(Integer.toString(picked.rank()));
        rank.getStyleClass().add("film-rank");
        Label name = new Label(picked.film().name());
        name.getStyleClass().add("movie-name");
        Label details = new Label(picked.film().details());
        Tooltip whole = new Tooltip(picked.film().title() + "\n" + picked.film().details());
        name.setTooltip(whole);
        details.setTooltip(whole);
        details.getStyleClass().add("movie-details");
        name.setWrapText(true);
        details.setWrapText(true);
        VBox words = new VBox(name, details);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        if (!picked.reason().isEmpty()) {
            Label reason = new Label(picked.reason());
            reason.getStyleClass().add("film-reason");
            reason.setWrapText(true);
            words.getChildren().add(reason);
        }
        Stars stars = new Stars();
        stars.showPrediction(picked.stars());
        Label evidence = new Label(picked.evidence());
        evidence.getStyleClass().add("movie-details");
        evidence.setMinWidth(USE_PREF_SIZE);
        VBox value = new VBox(stars, evidence);
        value.getStyleClass().add("film-value");
        value.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(rank, words, value);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(picked.rank() + ". " + picked.film().title() + ", " + picked.starsWords() + ", " + picked.evidence());
    }
}
