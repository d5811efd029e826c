package meeting.web.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;

/** The four figures at the top of an attendance page. */
record Ledger(int expected, int present, int onLeave, int absent) {
    /** As shown now; they always add up. */
    static Ledger shownOn(Page page) {
        var figures = page.locator(".ledger .v").allTextContents().stream().map(Integer::valueOf).toList();
        var shown = new Ledger(figures.get(0), figures.get(1), figures.get(2), figures.get(3));
        Assertions.assertThat(shown.expected).isEqualTo(shown.present + shown.onLeave + shown.absent);
        return shown;
    }

    /** The page comes to show as many as present, by itself. */
    static Ledger comesToShow(Page page, int present) {
        assertThat(page.locator(".ledger .v.present")).hasText(String.valueOf(present));
        return shownOn(page);
    }
}
