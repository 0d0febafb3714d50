package marquee.ui.feature.compare;

import java.util.ArrayList;
import java.util.List;

import marquee.chart.TableText;
import marquee.core.evaluate.Measure;
import marquee.core.evaluate.PairedBootstrap;
import marquee.study.CompareConfidence;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** How sure it is that one contender is ahead of another, as a heat map. Pure functions. */
final class SureMatrix {

    private SureMatrix() {
    }

    /** The question that the map of a measure answers: who beats whom, or only who is higher where neither end is better. */
    static String title(Measure measure) {
        return Text.of(isJudged(measure) ? "compare.trap.matrix" : "compare.trap.matrix.higher");
    }

    /**
     * The map: as strong in colour as one is ahead of the other, without colour where they are the same.
     *
     * @param names the names of the contenders
     * @param negligible differences up to this count as none
     */
    static HeatPicture of(CompareConfidence sure, List<String> names, double negligible) {
        List<HeatCell> cells = new ArrayList<>();
        for (int row = 0; row < names.size(); row++) {
            for (int column = 0; column < names.size(); column++) {
                cells.add(row == column ? new HeatCell(column, row, Double.NaN, "", names.get(row), HeatCell.Mark.NONE)
                        : cell(sure, names, negligible, row, column));
            }
        }
        String summary = Text.of(isJudged(sure.measure()) ? "compare.trap.matrix.summary" : "compare.trap.matrix.summary.higher",
                TrapWords.name(sure.measure()), TrapWords.task(sure.protocol(), sure.measure()), sure.samples());
        return new HeatPicture(summary, Text.of("compare.trap.b"), names, Text.of("compare.trap.a"), names, cells, new HeatScale(-1, 1, true));
    }

    /** Everything that the cells tell, a line per pair. */
    static TableText table(CompareConfidence sure, List<String> names, double negligible) {
        List<List<String>> lines = new ArrayList<>();
        for (int row = 0; row < names.size(); row++) {
            for (int column = 0; column < names.size(); column++) {
                if (row != column) {
                    CompareConfidence.Verdict verdict = sure.verdict(row, column, negligible);
                    PairedBootstrap.Interval difference = sure.difference(row, column);
                    lines.add(List.of(names.get(row), names.get(column), plain(verdict.first()), plain(verdict.alike()), plain(verdict.second()),
                            plain(difference.observed()), plain(difference.low()), plain(difference.high())));
                }
            }
        }
        boolean judged = isJudged(sure.measure());
        return new TableText(List.of("a", "b", judged ? "a better" : "a higher", "same", judged ? "b better" : "b higher", "difference", "difference low",
                "difference high"), lines);
    }

    private static HeatCell cell(CompareConfidence sure, List<String> names, double negligible, int row, int column) {
        CompareConfidence.Verdict verdict = sure.verdict(row, column, negligible);
        PairedBootstrap.Interval difference = sure.difference(row, column);
        int draws = sure.samples();
        String label = verdict.alike() > Math.max(verdict.first(), verdict.second())
                ? Text.of("compare.trap.same", Chances.of(verdict.alike(), draws, 0)) : Chances.of(verdict.first(), draws, 0);
        String tip = Text.of(isJudged(sure.measure()) ? "compare.trap.cell" : "compare.trap.cell.higher", names.get(row), names.get(column),
                Chances.of(verdict.first(), draws, 1), Chances.of(verdict.alike(), draws, 1), Chances.of(verdict.second(), draws, 1),
                Numbers.signed(difference.observed(), 4), Numbers.signed(difference.low(), 4), Numbers.signed(difference.high(), 4));
        return new HeatCell(column, row, verdict.first() - verdict.second(), label, tip, HeatCell.Mark.NONE);
    }

    private static boolean isJudged(Measure measure) {
        return measure.better() != Measure.Better.NEITHER;
    }

    private static String plain(double number) {
        return Double.toString(number);
    }
}
