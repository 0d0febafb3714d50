package marquee.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class TableTextTest {

    @Test
    void csvQuotesWhatNeedsIt() {
        TableText table = new TableText(List.of("title", "mean"), List.of(List.of("Matrix, The", "4.2"), List.of("The \"One\"", "3.0")));

        assertThat(table.csv("data 0123")).isEqualTo("# data 0123\r\ntitle,mean\r\n\"Matrix, The\",4.2\r\n\"The \"\"One\"\"\",3.0\r\n");
    }

    @Test
    void csvDisarmsFormulasButNotNumbers() {
        TableText table = new TableText(List.of("a"), List.of(List.of("=1+1"), List.of("@cmd"), List.of("-0.31"), List.of("+5e-3"), List.of("-x")));

        assertThat(table.csv("")).isEqualTo("a\r\n'=1+1\r\n'@cmd\r\n-0.31\r\n+5e-3\r\n'-x\r\n");
    }

    @Test
    void copiedCellsStayInTheirCells() {
        TableText table = new TableText(List.of("a", "b"), List.of(List.of("x\ty", "z\nw")));

        assertThat(table.tabbed()).isEqualTo("a\tb\nx y\tz w\n");
    }
}
