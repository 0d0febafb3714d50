package marquee.pictures;

import java.util.function.Consumer;

/**
 * A stop of the walk.
 *
 * @param name the name of its pictures
 * @param way what a user does to get there from the stop before
 */
record Stop(String name, Consumer<OnScreen> way) {

    /** The tab it is in. */
    String tab() {
        return name.split("-")[0];
    }
}
