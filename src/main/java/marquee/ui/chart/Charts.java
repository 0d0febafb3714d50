package marquee.ui.chart;

import java.util.List;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyObjectProperty;

import marquee.chart.ChartLook;
import marquee.chart.PassportLine;
import marquee.ui.control.Card;
import marquee.ui.control.DataTable;

/**
 * Makes cards and panes that follow the look of the window.
 *
 * @param look the look, changing with the theme and the size of text
 * @param files saves what the user wants to take away
 * @param passport says in a line where the figures come from: data, seed, version
 */
public record Charts(ReadOnlyObjectProperty<ChartLook> look, FileSaver files, Supplier<String> passport) {

    /**
     * A card with an empty chart.
     *
     * @param id the id of the card; its parts have ids that begin with it
     * @param title the title of the card
     */
    public ChartCard card(String id, String title) {
        return new ChartCard(id, title, this);
    }

    /** Puts on a card what can be done with its table: search as you type, save all rows that are shown. */
    public void addTools(Card card, DataTable<?> table) {
        TableTools.add(this, card, table);
    }

    /** The same beside the title, for cards that are wide enough. */
    public void addWideTools(Card card, DataTable<?> table) {
        TableTools.addWide(this, card, table);
    }

    /** The same, for figures with a passport of their own. */
    public Charts with(Supplier<String> ownPassport) {
        return new Charts(look, files, ownPassport);
    }

    /**
     * The same, for figures that are about something or come from a model: it is named before the passport.
     *
     * @param subject says in a few words about whom or by which model the figures are; blank if about nobody and nothing
     */
    public Charts about(Supplier<String> subject) {
        return with(() -> PassportLine.after(List.of(subject.get()), passport.get()));
    }

    /** An empty chart without a card. */
    public ChartPane pane() {
        return new ChartPane(look);
    }
}
