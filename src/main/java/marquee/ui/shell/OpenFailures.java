package marquee.ui.shell;

import java.util.ArrayList;
import java.util.List;

import marquee.core.csv.DatasetException;
import marquee.core.csv.Problem;
import marquee.core.csv.ReadOptions;
import marquee.ui.session.DataSource;
import marquee.ui.text.Text;

/** Tells why data could not be opened, and offers what may be done about it. */
public final class OpenFailures {

    private final FailureDialogs dialogs;
    private final OpenDataModel opening;

    /** Joins a model that opens data to the dialogs that tell failures. */
    public OpenFailures(FailureDialogs dialogs, OpenDataModel opening) {
        this.dialogs = dialogs;
        this.opening = opening;
        opening.setOnFailed(this::show);
    }

    private void show(DataSource source, Throwable failure) {
        String header = Text.of("failure.data", OpenDataModel.name(source));
        if (failure instanceof DatasetException refused) {
            String problems = String.join("\n", refused.problems().stream().map(Problem::sentence).toList());
            dialogs.show(header, refused.getMessage(), problems, remedies(source, refused));
        } else {
            dialogs.show(header, failure);
        }
    }

    private List<Remedy> remedies(DataSource source, DatasetException refused) {
        List<Remedy> remedies = new ArrayList<>();
        for (String folder : refused.choices()) {
            remedies.add(new Remedy("failure-folder-" + remedies.size(), Text.of("failure.openFolder", folder),
                    () -> opening.open(source, new ReadOptions(false, folder))));
        }
        if (refused.loadAnywayHelps()) {
            remedies.add(new Remedy("failure-load-anyway", Text.of("failure.loadAnyway"), () -> opening.open(source, new ReadOptions(true))));
        }
        return remedies;
    }
}
