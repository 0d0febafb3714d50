package marquee.ui.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.transform.Transform;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.pdf.PDFDocument;
import org.jfree.pdf.PDFHints;
import org.jfree.svg.SVGGraphics2D;

/**
 * A chart to be taken away: as it is seen, with its title above and, below, where its figures come from.
 *
 * @param chart a chart of its own, shown nowhere else
 * @param width the width in points
 * @param height the height in points
 */
record ChartPicture(JFreeChart chart, int width, int height) {

    private static final int TITLES = 56; // what title and passport add to the height

    /** Adds title and passport to a chart. */
    static ChartPicture of(JFreeChart chart, ChartLook look, String title, String passport, double width, double height) {
        TextTitle heading = text(title, look.font(Font.BOLD, 16), HorizontalAlignment.LEFT);
        heading.setPaint(look.text());
        heading.setPadding(new RectangleInsets(4, 8, 8, 8));
        chart.setTitle(heading);
        TextTitle origin = text(passport, look.labelFont(), HorizontalAlignment.RIGHT);
        origin.setPaint(look.mutedText());
        origin.setPosition(RectangleEdge.BOTTOM);
        origin.setPadding(new RectangleInsets(6, 8, 0, 8));
        chart.addSubtitle(0, origin); // first, so that it is the lowest
        chart.setPadding(new RectangleInsets(12, 12, 12, 12));
        return new ChartPicture(chart, (int) Math.max(320, width), (int) Math.max(200, height + TITLES));
    }

    /** The picture with so many pixels to a point; on the thread of the window. */
    WritableImage image(double scale) {
        ChartCanvas canvas = new ChartCanvas(null);
        canvas.getGraphicsContext2D().setFontSmoothingType(FontSmoothingType.GRAY);
        canvas.setWidth(width);
        canvas.setHeight(height);
        canvas.setChart(chart);
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        WritableImage image = canvas.snapshot(parameters, null);
        canvas.setChart(null);
        return image;
    }

    /** An image as PNG; away from the thread of the window. */
    static byte[] png(WritableImage image) throws IOException {
        int columns = (int) image.getWidth();
        int rows = (int) image.getHeight();
        int[] pixels = new int[columns * rows];
        image.getPixelReader().getPixels(0, 0, columns, rows, PixelFormat.getIntArgbInstance(), pixels, 0, columns);
        BufferedImage opaque = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_RGB);
        opaque.setRGB(0, 0, columns, rows, pixels, 0, columns);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(opaque, "png", bytes)) {
            throw new IOException("This Java runtime cannot write PNG");
        }
        return bytes.toByteArray();
    }

    /** The picture as SVG; away from the thread of the window. */
    byte[] svg() {
        PictureFonts.register();
        SVGGraphics2D graphics = new SVGGraphics2D(width, height);
        graphics.setFontFunction(family -> '"' + family + "\", Inter, sans-serif");
        draw(graphics);
        return graphics.getSVGDocument().getBytes(StandardCharsets.UTF_8);
    }

    /** The picture as PDF; away from the thread of the window. */
    byte[] pdf() {
        PictureFonts.register();
        PDFDocument document = new PDFDocument();
        Graphics2D graphics = document.createPage(new Rectangle2D.Double(0, 0, width, height)).getGraphics2D();
        graphics.setRenderingHint(PDFHints.KEY_DRAW_STRING_TYPE, PDFHints.VALUE_DRAW_STRING_TYPE_VECTOR);
        draw(graphics);
        return document.getPDFBytes();
    }

    private void draw(Graphics2D graphics) {
        chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
    }

    private static TextTitle text(String words, Font font, HorizontalAlignment side) {
        TextTitle title = new TextTitle(words, font);
        title.setHorizontalAlignment(side);
        title.setTextAlignment(side);
        title.setExpandToFitSpace(true);
        return title;
    }
}
