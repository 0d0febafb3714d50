package marquee.ui.chart;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;

import org.jfree.chart.ChartPanel;
import org.jfree.chart.event.OverlayChangeListener;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.chart.fx.overlay.OverlayFX;

/**
 * Draws nothing, but brings the canvas and the graphics that draws on it to the same paint, font and stroke after each drawing.
 * The canvas forgets those of a drawing at its end while the graphics remembers them, and what is asked for again is then not
 * set again: the next drawing would begin with wrong colours and fonts.
 */
final class SamePen implements OverlayFX {

    @Override
    public void paintOverlay(Graphics2D graphics, ChartCanvas canvas) {
        graphics.setPaint(Color.WHITE); // each is set twice, because only what differs from the last one is passed on
        graphics.setPaint(Color.BLACK);
        graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 1));
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        graphics.setStroke(new BasicStroke(3));
        graphics.setStroke(new BasicStroke(1));
        graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.5f));
        graphics.setComposite(AlphaComposite.SrcOver);
    }

    @Override
    public void paintOverlay(Graphics2D graphics, ChartPanel swing) {
        // there are no Swing windows here
    }

    @Override
    public void addChangeListener(OverlayChangeListener listener) {
        // never changes
    }

    @Override
    public void removeChangeListener(OverlayChangeListener listener) {
        // never changes
    }
}
