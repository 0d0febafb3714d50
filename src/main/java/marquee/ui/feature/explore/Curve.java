package marquee.ui.feature.explore;

import java.util.List;

/**
 * A line of a picture.
 *
 * @param name what it is
 * @param points its points from left to right
 */
record Curve(String name, List<Point> points) {

    /** Copies the points. */
    Curve {
        points = List.copyOf(points);
    }

    /**
     * A point.
     *
     * @param x its place across
     * @param y its place upwards
     * @param words what it says when pointed at
     */
    record Point(double x, double y, String words) { }
}
