package marquee.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void nothingFromOutsideIsMarkup() {
        String page = new Html().open("p", "title", "\"><script>").text("<b>&'\"").close().page();

        assertThat(page).isEqualTo("<p title=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt;&amp;&#39;&quot;</p>\n");
    }

    @Test
    void lettersThatTurnOrHideTextAreTakenAway() {
        assertThat(Html.escape("a\u202Eb\u0000c\uD800d\nf")).isEqualTo("a?b?c?d f");
        assertThat(Html.escape("Amélie 日本 \uD83D\uDE00")).isEqualTo("Amélie 日本 \uD83D\uDE00");
    }

    @Test
    void anElementLeftOpenIsAFault() {
        assertThatThrownBy(() -> new Html().open("main").open("p").close().page()).hasMessageContaining("main");
    }
}
