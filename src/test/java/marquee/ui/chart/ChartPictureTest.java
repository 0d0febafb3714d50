package marquee.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeoutException;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;

import javafx.scene.image.WritableImage;

import marquee.chart.ChartDrawing;
import marquee.chart.ChartLook;
import marquee.chart.ChartStyle;
import marquee.testing.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartPictureTest {

    @BeforeAll
    static void start() throws TimeoutException {
        Toolkit.start();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aPngHasTwoPixelsToAPointAndTheBackgroundAsSeen(boolean dark) throws IOException {
        ChartDrawing picture = picture(dark);
        WritableImage image = Toolkit.call(() -> ChartPicture.image(picture, 2));
        BufferedImage png = ImageIO.read(new ByteArrayInputStream(ChartPicture.png(image, picture.words())));

        assertThat(png.getWidth()).isEqualTo(2 * picture.width());
        assertThat(png.getHeight()).isEqualTo(2 * picture.height());
        assertThat(new Color(png.getRGB(2, 2))).isEqualTo(new ChartLook(dark, 1).background());
        assertThat(coloured(png, new Color(0x44, 0x72, 0xC4))).as("pixels of the bars").isGreaterThan(1_000);
    }

    @Test
    void aDrawingHasTitlePassportAndValuesAsText() {
        String svg = new String(picture(false).svg(), StandardCharsets.UTF_8);

        assertThat(svg).contains("<svg", "Model performance", "Both axes are zoomed", "data 0123 · seed 42", "BaselineOnly", "Inter Tabular");
    }

    @Test
    void aPngHasTitleAndPassportAsItsDescription() throws IOException {
        byte[] png = picture(false).png(1);
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(png)));
        IIOMetadataNode tree = (IIOMetadataNode) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
        IIOMetadataNode entry = (IIOMetadataNode) tree.getElementsByTagName("iTXtEntry").item(0);

        assertThat(entry.getAttribute("keyword")).isEqualTo("Description");
        assertThat(entry.getAttribute("text")).isEqualTo("Model performance · data 0123 · seed 42");
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getHeight()).isEqualTo(picture(false).height());
    }

    @Test
    void aLongPassportTakesMoreRoomAndNoneOfTheChart() {
        String passport = "models: BaselineOnly; KNNBaseline = knn-baseline:user_based=false,similarity=pearson_baseline; SVD <1> & more · ".repeat(4);
        ChartDrawing drawing = picture(false, passport);

        assertThat(drawing.height()).isBetween(picture(false).height() + 5 * 16, picture(false).height() + 9 * 16);
        assertThat(new String(drawing.svg(), StandardCharsets.UTF_8)).contains("SVD &lt;1&gt; &amp; more · </desc>");
    }

    @Test
    void aDocumentIsAPdf() {
        byte[] pdf = picture(false).pdf();

        assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).contains("/Title (Model performance \\267 data 0123 \\267 seed 42)");
        assertThat(new String(picture(false, "a (b) \\ 20\u00a0% ☃").pdf(), StandardCharsets.ISO_8859_1)).contains("a \\(b\\) \\\\ 20 % ?)");
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1).stripTrailing()).endsWith("%%EOF");
    }

    private static ChartDrawing picture(boolean dark) {
        return picture(dark, "data 0123 · seed 42");
    }

    private static ChartDrawing picture(boolean dark, String passport) {
        ChartLook look = new ChartLook(dark, 1);
        var chart = ChartStyle.dress(ChartPaneTest.bars(), look);
        chart.getCategoryPlot().getRenderer().setSeriesPaint(0, new Color(0x44, 0x72, 0xC4));
        return ChartDrawing.of(chart, look, "Model performance", "Both axes are zoomed", passport, 500, 300);
    }

    private static long coloured(BufferedImage image, Color colour) {
        long count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                count += image.getRGB(x, y) == colour.getRGB() ? 1 : 0;
            }
        }
        return count;
    }
}
