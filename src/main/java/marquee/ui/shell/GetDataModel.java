package marquee.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import marquee.ui.download.Downloaded;
import marquee.ui.download.Downloader;
import marquee.ui.download.DownloadFolder;
import marquee.ui.download.Release;
import marquee.ui.job.Job;
import marquee.ui.job.Jobs;
import marquee.ui.job.Lane;
import marquee.ui.text.Text;

/** Fetches a release and opens it. */
public final class GetDataModel {

    private final Lane lane;
    private final Downloader downloader;
    private final DownloadFolder folder;
    private final OpenDataModel opening;
    private Consumer<String> onRemark = remark -> { };
    private BiConsumer<Release, Throwable> onFailed = (release, failure) -> { };

    /** Fetches nothing yet. */
    public GetDataModel(Jobs jobs, Downloader downloader, DownloadFolder folder, OpenDataModel opening) {
        this.lane = jobs.lane();
        this.downloader = downloader;
        this.folder = folder;
        this.opening = opening;
    }

    /** What can be fetched. */
    public List<Release> releases() {
        return Release.ALL;
    }

    /** The file of a release, if it is on this computer. */
    public Optional<Path> here(Release release) {
        return folder.find(release);
    }

    /** Sets who hears of what the user should know of a download that succeeded. */
    public void setOnRemark(Consumer<String> handler) {
        onRemark = handler;
    }

    /** Sets who tells the user that a release could not be fetched. */
    public void setOnFailed(BiConsumer<Release, Throwable> handler) {
        onFailed = handler;
    }

    /** Fetches a release and opens it; one that is here and agrees with its checksum is not fetched again. */
    public void fetch(Release release) {
        lane.start(Job.<Downloaded>of(Text.of("download.job", release.id()), context -> downloader.fetch(release, context), this::fetched)
                .onFailed(failure -> onFailed.accept(release, failure)));
    }

    /** Opens a release that is here. */
    public void open(Release release) {
        here(release).ifPresent(opening::open);
    }

    private void fetched(Downloaded done) {
        if (!done.verified()) {
            onRemark.accept(Text.of("download.unverified", done.release().id()));
        }
        opening.open(done.file());
    }
}
