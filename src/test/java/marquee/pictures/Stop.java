package marquee.pictures;

import java.util.function.Consumer;

/**
 * A stop of the walk.
 *
 * @param name the name of its pictures
 * @param way what a user does to get there from the stop before
 * @param leave null where one can stay; else what a user does to come back, since the stop passes by itself and is made anew for
 *        every picture
 */
record Stop(String name, Consumer<OnScreen> way, Consumer<OnScreen> leave) {

    /** A stop where one can stay. */
    Stop(String name, Consumer<OnScreen> way) {
        this(name, way, null);
    }

    /** The tab it is in. */
    String tab() {
        return name.split("-")[0];
    }

    boolean passes() {
        return leave != null;
    }
}
