package marquee.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.pdf.PDFDocument;
import org.jfree.pdf.PDFHints;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.ViewBox;

/**
 * A chart as a file: on its own ground, with its title above and, below, where its figures come from, which programs find in it
 * as text, too. Needs no window.
 *
 * @param chart a chart of its own, shown nowhere else
 * @param words title and passport in a line; empty for a part of something larger
 * @param width the width in points
 * @param height the height in points
 */
public record ChartDrawing(JFreeChart chart, String words, int width, int height) {

    private static final int TITLES = 56; // what title and a line of passport add to the height
    private static final int MARGINS = 40; // left and right of them
    private static final double LETTER = 0.55; // the mean width of a letter by the size of its font
    private static final double LINE = 1.5; // the height of a line by the size of its font

    /**
     * Adds title and passport to a chart that has its look already.
     *
     * @param width the width of the chart in points
     * @param height its height without title and passport
     */
    public static ChartDrawing of(JFreeChart chart, ChartLook look, String title, String passport, double width, double height) {
        return of(chart, look, title, "", passport, width, height);
    }

    /**
     * Adds title, note and passport to a chart that has its look already.
     *
     * @param note what must be known to read it, under the title; empty for nothing
     * @param width the width of the chart in points
     * @param height its height without title and passport
     */
    public static ChartDrawing of(JFreeChart chart, ChartLook look, String title, String note, String passport, double width, double height) {
        TextTitle heading = text(title, look.font(Font.BOLD, 16), HorizontalAlignment.LEFT);
        heading.setPaint(look.text());
        heading.setPadding(new RectangleInsets(4, 8, note.isEmpty() ? 8 : 2, 8));
        chart.setTitle(heading);
        TextTitle origin = text(passport, look.labelFont(), HorizontalAlignment.RIGHT);
        origin.setPaint(look.mutedText());
        origin.setPosition(RectangleEdge.BOTTOM);
        origin.setPadding(new RectangleInsets(6, 8, 0, 8));
        chart.addSubtitle(0, origin); // first, so that it is the lowest
        if (!note.isEmpty()) {
            TextTitle words = text(note, look.labelFont(), HorizontalAlignment.LEFT);
            words.setPaint(look.mutedText());
            words.setPadding(new RectangleInsets(0, 8, 6, 8));
            chart.addSubtitle(0, words);
        }
        chart.setPadding(new RectangleInsets(12, 12, 12, 12));
        int wide = (int) Math.max(320, width);
        int size = look.labelFont().getSize();
        double more = lines(note, wide, size) + Math.max(0, lines(passport, wide, size) - 1);
        return new ChartDrawing(chart, title + " · " + passport, wide, (int) Math.max(200, height + TITLES + more * LINE * size));
    }

    /** About how many lines words take. */
    private static double lines(String words, int width, int size) {
        return Math.ceil(words.length() * LETTER * size / (width - MARGINS));
    }

    /**
     * The drawing as PNG.
     *
     * @param scale pixels to a point
     */
    public byte[] png(double scale) throws IOException {
        BundledFonts.register();
        BufferedImage image = new BufferedImage((int) Math.round(width * scale), (int) Math.round(height * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        graphics.scale(scale, scale);
        draw(graphics);
        graphics.dispose();
        return png(image, words);
    }

    /**
     * An image as PNG.
     *
     * @param words what programs find in it as text; empty for nothing
     */
    public static byte[] png(BufferedImage opaque, String words) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(opaque, "png", bytes)) {
            throw new IOException("This Java runtime cannot write PNG");
        }
        return words.isEmpty() ? bytes.toByteArray() : PictureWords.inPng(bytes.toByteArray(), words);
    }

    /** The drawing as SVG in UTF-8. */
    public byte[] svg() {
        return PictureWords.inSvg(svgGraphics("marquee").getSVGDocument(), words).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The drawing as an element of a page, as wide as there is room.
     *
     * @param id its id, with which the ids of its parts begin; letters, digits and hyphens
     */
    public String svgElement(String id) {
        return svgGraphics(id).getSVGElement(id, false, new ViewBox(0, 0, width, height), null, null);
    }

    private SVGGraphics2D svgGraphics(String prefix) {
        BundledFonts.register();
        SVGGraphics2D graphics = new SVGGraphics2D(width, height);
        graphics.setDefsKeyPrefix(prefix + "-");
        graphics.setFontFunction(family -> '"' + family + "\", Inter, sans-serif");
        draw(graphics);
        return graphics;
    }

    /** The drawing as PDF, its letters as outlines. */
    public byte[] pdf() {
        BundledFonts.register();
        PDFDocument document = new PDFDocument();
        document.setTitle(PictureWords.forPdf(words));
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
