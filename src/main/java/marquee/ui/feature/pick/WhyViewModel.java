package marquee.ui.feature.pick;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

import marquee.study.LineUp;
import marquee.study.WhatIf;
import marquee.study.WhyThisMovie.Moved;
import marquee.study.WhyThisMovie.Place;
import marquee.ui.job.Job;
import marquee.ui.job.Jobs;
import marquee.ui.job.Lane;
import marquee.ui.session.Guest;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** Why the chosen film: the steps to its prediction, the ratings behind it, and what moves if one of them were different. */
final class WhyViewModel {

    private static final double SMALL = 0.05; // stars; what moves less is told with more decimals
    private static final int DETAILS = 4;

    private final Jobs jobs;
    private final Lane explaining;
    private final Lane asking;
    private final Lane refitting;
    private final ReadOnlyObjectWrapper<WhyShown> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private final ReadOnlyObjectWrapper<WhyRow> chosen = new ReadOnlyObjectWrapper<>(this, "chosen");
    private final ReadOnlyStringWrapper moved = new ReadOnlyStringWrapper(this, "moved", "");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final Subscription subscription;

    /** Follows what the tab is about. */
    WhyViewModel(ObservableValue<Picked> picked, Jobs jobs) {
        this.jobs = jobs;
        explaining = jobs.quietLane();
        asking = jobs.quietLane();
        refitting = jobs.lane();
        subscription = picked.subscribe(this::explain);
    }

    /** The answer; null while no film is chosen or no model is fitted. */
    ReadOnlyObjectProperty<WhyShown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The rating that can be taken away or changed; null while none is chosen. */
    ReadOnlyObjectProperty<WhyRow> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** What a changed rating moves, in words; empty while nothing was changed. */
    ReadOnlyStringProperty movedProperty() {
        return moved.getReadOnlyProperty();
    }

    /** Whether the model is being fitted again for an answer. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Chooses one of the user's own ratings; null chooses none. */
    void choose(WhyRow row) {
        if (!Objects.equals(row, chosen.get())) {
            still();
            chosen.set(row != null && shown.get() != null && shown.get().ratings().own() ? row : null);
        }
    }

    /** Asks what would be expected without the chosen rating. */
    void takeAway() {
        ask(OptionalDouble.empty());
    }

    /** Asks what would be expected with other stars in place of the chosen rating. */
    void change(double stars) {
        ask(OptionalDouble.of(stars));
    }

    /** The same question in Python. */
    String python() {
        return WhyPython.lines(shown.get().picked());
    }

    /** The ratings behind the prediction in Python. */
    String ratingsPython() {
        return WhyPython.ratings(shown.get().picked());
    }

    void close() {
        subscription.unsubscribe();
        List.of(explaining, asking, refitting).forEach(Lane::close);
    }

    private void explain(Picked picked) {
        still();
        chosen.set(null);
        if (picked == null) {
            explaining.close();
            shown.set(null);
        } else {
            WhyJob job = new WhyJob(picked);
            explaining.start(Job.of(Text.of("why.job"), context -> job.run(jobs.workers()), answer -> {
                still();
                chosen.set(null);
                shown.set(answer);
            }));
        }
    }

    private void still() {
        asking.close();
        refitting.close();
        busy.set(false);
        moved.set("");
    }

    private void ask(OptionalDouble stars) {
        WhyRow row = chosen.get();
        if (row == null) {
            return;
        }
        still();
        Picked picked = shown.get().picked();
        WhatIf.Question question = new WhatIf.Question(picked.fitted(), picked.userId(), picked.guest().map(Guest::stars).orElse(List.of()),
                picked.movieId(), row.id(), stars);
        boolean atOnce = WhatIf.atOnce(picked.model());
        busy.set(!atOnce);
        Job<Moved> job = Job.<Moved>of(Text.of("why.whatIf.job", LineUp.shownName(picked.fitted().spec())),
                context -> WhatIf.answer(question, jobs.workers(), context), answer -> {
                    busy.set(false);
                    moved.set(words(row, stars, answer, atOnce));
                }).onCancelled(() -> busy.set(false)).onFailed(failure -> {
                    busy.set(false);
                    moved.set(Text.of("why.whatIf.failed", String.valueOf(failure.getMessage())));
                });
        (atOnce ? asking : refitting).start(job);
    }

    private static String words(WhyRow row, OptionalDouble stars, Moved answer, boolean atOnce) {
        String change = stars.isPresent() ? Text.of("why.whatIf.with", row.name(), Numbers.rating(stars.getAsDouble()), Numbers.rating(row.stars()))
                : Text.of("why.whatIf.without", row.name());
        Place before = answer.before();
        Place after = answer.after();
        String rank = before.rank() == 0 || after.rank() == 0 ? ""
                : before.rank() == after.rank() ? Text.of("why.whatIf.sameRank", after.rank())
                : Text.of("why.whatIf.rank", before.rank(), after.rank());
        int decimals = Math.abs(after.estimate() - before.estimate()) < SMALL ? DETAILS : 2;
        double unit = Math.pow(10, decimals);
        double by = (Math.round(unit * after.estimate()) - Math.round(unit * before.estimate())) / unit; // of what is shown
        return Text.of("why.whatIf.moved", change, Numbers.decimals(before.estimate(), decimals), Numbers.decimals(after.estimate(), decimals),
                Numbers.signed(by, decimals), rank) + " " + Text.of(atOnce ? "why.whatIf.view" : "why.whatIf.refit");
    }
}
