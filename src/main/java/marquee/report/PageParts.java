package marquee.report;

import java.util.List;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** What sections of the page are made of: figures, tables, links to files. */
final class PageParts {

    private final Html html;

    PageParts(Html html) {
        this.html = html;
    }

    /** Opens a section with its heading. */
    void section(String id, String title) {
        html.open("section", "id", id, "aria-labelledby", id + "-title").leaf("h2", title, "id", id + "-title");
    }

    /** A picture in both looks, of which the reader's one is seen, with links to its files. */
    void figure(Figure figure) {
        html.open("figure");
        for (String look : new String[] {"light", "dark"}) {
            html.open("div", "class", look, "role", "img", "aria-label", figure.title() + ". " + figure.description())
                    .markup(figure.onPage(look.equals("dark"))).close();
        }
        html.open("figcaption").leaf("span", figure.title());
        files(figure.png(), figure.svg());
        html.close().close();
    }

    /** Links to files beside the page. */
    void files(String... files) {
        html.open("span", "class", "files").text(Text.of("report.download") + " ");
        for (int k = 0; k < files.length; k++) {
            html.text(k == 0 ? "" : " · ");
            html.leaf("a", files[k].substring(files[k].lastIndexOf('/') + 1), "href", files[k]);
        }
        html.close();
    }

    /** Opens a table with its caption and its head; columns whose name begins with {@code #} are numbers. */
    void table(String caption, List<String> columns) {
        html.open("div", "class", "scroll", "role", "region", "aria-label", caption, "tabindex", "0")
                .open("table").leaf("caption", caption).open("thead").open("tr");
        columns.forEach(column -> {
            if (column.startsWith("#")) {
                html.leaf("th", column.substring(1), "scope", "col", "class", "number");
            } else {
                html.leaf("th", column, "scope", "col");
            }
        });
        html.close().close().open("tbody");
    }

    /** Closes what {@link #table} opened. */
    void endTable() {
        html.close().close().close();
    }

    /** A cell with a number. */
    void number(String number) {
        html.leaf("td", number, "class", "number");
    }

    /** A cell with stars as a bar and a number. */
    void stars(double stars, String number) {
        html.open("td", "class", "number").open("span", "class", "meter", "aria-hidden", "true")
                .leaf("i", "", "style", "width:" + Math.round(100 * Math.max(0, Math.min(5, stars)) / 5) + "%").close().text(number).close();
    }

    /** A list of movies with expected stars. */
    void estimated(String caption, List<Report.EstimatedMovie> movies) {
        if (movies.isEmpty()) {
            html.leaf("p", Text.of("report.user.empty"));
            return;
        }
        table(caption, List.of(Text.of("report.user.rank"), Text.of("report.column.movie"), "#" + Text.of("report.column.predicted")));
        for (int k = 0; k < movies.size(); k++) {
            html.open("tr").leaf("td", Integer.toString(k + 1)).leaf("td", movies.get(k).title());
            stars(movies.get(k).estimate(), Numbers.prediction(movies.get(k).estimate()));
            html.close();
        }
        endTable();
    }

    /** A list of popular movies. */
    void popular(String caption, List<Report.PopularMovie> movies) {
        table(caption, List.of(Text.of("report.column.movie"), "#" + Text.of("report.column.ratings"), "#" + Text.of("report.column.mean")));
        movies.forEach(movie -> {
            html.open("tr").leaf("td", movie.title());
            number(Numbers.count(movie.ratings()));
            number(Numbers.prediction(movie.mean()));
            html.close();
        });
        endTable();
    }
}
