package marquee.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import marquee.core.registry.ModelSpec;
import marquee.study.Contender;
import marquee.study.LineUp;

/**
 * The colour and the shape of models. Both follow from the model itself, its kind and its settings, so that a model looks the same
 * in every line-up and while a comparison grows. The models of the walk-through have colours of their own.
 */
public final class ModelMarks {

    private static final int SHAPES = 8;
    private static final int[] OTHER_COLOURS = {4, 5, 7}; // those that the walk-through leaves, without one too pale for a point
    private static final int OTHERS = OTHER_COLOURS.length * SHAPES;
    private static final int MUTED = -1;
    private static final double RADIUS = 6;

    private ModelMarks() {
    }

    /**
     * How a model is marked.
     *
     * @param colour the place of its colour among those for series; -1 for muted
     * @param shape its shape, from 0 to 7
     */
    public record Mark(int colour, int shape) {

        /** The colour in a look. */
        public Color paint(ChartLook look) {
            return colour == MUTED ? look.mutedText() : look.series(colour);
        }

        /** The outline of the shape around the origin. */
        public Shape outline() {
            return switch (shape) {
                case 0 -> new Ellipse2D.Double(-5, -5, 10, 10);
                case 1 -> new Rectangle2D.Double(-4.5, -4.5, 9, 9);
                case 2 -> star(3, RADIUS, RADIUS / 2);
                case 3 -> star(2, RADIUS + 1, RADIUS - 1.5);
                case 4 -> turned(star(3, RADIUS, RADIUS / 2), Math.PI);
                case 5 -> plus();
                case 6 -> star(5, RADIUS + 1, RADIUS * 0.45);
                default -> turned(plus(), Math.PI / 4);
            };
        }
    }

    /**
     * The marks of models. Where two would be alike, the later one gives way. Of models from outside the walk-through two dozen differ;
     * any further one looks like one of them.
     *
     * @param models each once
     */
    public static List<Mark> of(List<ModelSpec> models) {
        List<Mark> marks = new ArrayList<>();
        for (ModelSpec model : models) {
            int known = LineUp.WALK_THROUGH.models().indexOf(model);
            int place = Math.floorMod(model.text().hashCode(), OTHERS);
            Mark mark = known >= 0 ? new Mark(known, known) : other(place);
            for (int step = 1; step <= OTHERS && marks.contains(mark); step++) {
                mark = other((place + step) % OTHERS);
            }
            marks.add(mark);
        }
        return List.copyOf(marks);
    }

    /** The mark of a contender that knows nothing about taste. */
    public static Mark of(Contender.Yardstick yardstick) {
        return new Mark(MUTED, yardstick == Contender.Yardstick.MOST_POPULAR ? 5 : 7);
    }

    private static Mark other(int place) {
        return new Mark(OTHER_COLOURS[place % OTHER_COLOURS.length], place / OTHER_COLOURS.length);
    }

    /** Tips around the origin, the first one on top, and corners between them. */
    private static Shape star(int tips, double outer, double inner) {
        Path2D path = new Path2D.Double();
        for (int corner = 0; corner < 2 * tips; corner++) {
            double angle = Math.PI * corner / tips - Math.PI / 2;
            double far = corner % 2 == 0 ? outer : inner;
            if (corner == 0) {
                path.moveTo(far * Math.cos(angle), far * Math.sin(angle));
            } else {
                path.lineTo(far * Math.cos(angle), far * Math.sin(angle));
            }
        }
        path.closePath();
        return path;
    }

    private static Shape plus() {
        Area plus = new Area(new Rectangle2D.Double(-RADIUS, -2, 2 * RADIUS, 4));
        plus.add(new Area(new Rectangle2D.Double(-2, -RADIUS, 4, 2 * RADIUS)));
        return plus;
    }

    private static Shape turned(Shape shape, double angle) {
        return AffineTransform.getRotateInstance(angle).createTransformedShape(shape);
    }
}
