package marquee.ui.feature.pick;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import marquee.ui.control.StarRating;
import marquee.ui.text.Text;

/** Under the ratings: what if the chosen one had not been given, or were another one? */
final class WhatIfLine extends VBox {

    private final WhyViewModel model;
    private final Label question = new Label();
    private final HBox choices = new HBox(8);

    WhatIfLine(WhyViewModel model) {
        this.model = model;
        setId("why-what-if");
        getStyleClass().add("what-if");
        setSpacing(4);
        choices.setAlignment(Pos.CENTER_LEFT);
        Label answer = new Label();
        answer.setId("why-what-if-answer");
        answer.setWrapText(true);
        answer.setMinHeight(USE_PREF_SIZE);
        answer.textProperty().bind(model.movedProperty());
        answer.managedProperty().bind(model.movedProperty().isNotEmpty());
        question.setId("why-what-if-question");
        question.setWrapText(true);
        question.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(question, choices, answer);
        model.chosenProperty().subscribe(this::offer);
        model.shownProperty().subscribe(shown -> offer(model.chosenProperty().get()));
    }

    private void offer(WhyRow row) {
        boolean own = model.shownProperty().get() != null && model.shownProperty().get().ratings().own();
        setVisible(own);
        setManaged(own);
        choices.setManaged(row != null);
        choices.setVisible(row != null);
        if (row == null) {
            question.setText(Text.of("why.whatIf.invitation"));
            return;
        }
        question.setText(Text.of("why.whatIf", row.name()));
        StarRating stars = new StarRating("why-what-if-stars", Text.of("why.whatIf", row.name()));
        stars.valueProperty().set(row.stars());
        stars.setOnRated(rated -> {
            if (rated == StarRating.NONE) {
                model.takeAway();
            } else {
                model.change(rated);
            }
        });
        Button without = new Button(Text.of("why.whatIf.takeAway"));
        without.setId("why-what-if-without");
        without.setMinWidth(USE_PREF_SIZE);
        without.setOnAction(event -> {
            stars.valueProperty().set(StarRating.NONE);
            model.takeAway();
        });
        ProgressIndicator turning = new ProgressIndicator();
        turning.setPrefSize(20, 20);
        turning.setMinSize(20, 20);
        turning.setAccessibleText(Text.of("why.whatIf.busy"));
        turning.visibleProperty().bind(model.busyProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        choices.getChildren().setAll(stars, without, turning, gap);
    }
}
