package marquee.ui.chart;

import java.awt.image.BufferedImage;
import java.io.IOException;

import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.transform.Transform;

import org.jfree.chart.fx.ChartCanvas;

import marquee.chart.ChartDrawing;

/** A drawing as an image of the toolkit, drawn by it just as it is seen in the window. */
final class ChartPicture {

    private ChartPicture() {
    }

    /** The drawing with so many pixels to a point; on the thread of the window. */
    static WritableImage image(ChartDrawing drawing, double scale) {
        ChartCanvas canvas = new ChartCanvas(null);
        canvas.getGraphicsContext2D().setFontSmoothingType(FontSmoothingType.GRAY);
        canvas.setWidth(drawing.width());
        canvas.setHeight(drawing.height());
        canvas.setChart(drawing.chart());
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        WritableImage image = canvas.snapshot(parameters, null);
        canvas.setChart(null);
        return image;
    }

    /** An image as PNG with words inside; away from the thread of the window. */
    static byte[] png(WritableImage image, String words) throws IOException {
        int columns = (int) image.getWidth();
        int rows = (int) image.getHeight();
        int[] pixels = new int[columns * rows];
        image.getPixelReader().getPixels(0, 0, columns, rows, PixelFormat.getIntArgbInstance(), pixels, 0, columns);
        BufferedImage opaque = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_RGB);
        opaque.setRGB(0, 0, columns, rows, pixels, 0, columns);
        return ChartDrawing.png(opaque, words);
    }
}
