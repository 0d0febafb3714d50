package marquee.ui.shell;

import marquee.ui.guest.GuestBook;

/** Tells in the window, whatever tab is in front, what happened to the file of the guests and that they are not being saved. */
public final class GuestNotices {

    private final DataNotices notices;
    private Notice unsaved;

    /**
     * Follows a book.
     *
     * @param notices where it tells
     */
    public GuestNotices(GuestBook book, DataNotices notices) {
        this.notices = notices;
        book.noticeProperty().subscribe(this::show);
        book.unsavedProperty().subscribe(this::showUnsaved);
    }

    /** Stays until it is put away. */
    private void show(String words) {
        if (!words.isEmpty()) {
            notices.add(Notice.of(words));
        }
    }

    /** One that is put away does not come back while it would say the same. */
    private void showUnsaved(String words) {
        notices.notices().remove(unsaved);
        unsaved = words.isEmpty() ? null : Notice.of(words);
        if (unsaved != null) {
            notices.add(unsaved);
        }
    }
}
