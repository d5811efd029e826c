package meeting.web.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Files;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BadgePrintIT {
    private static final double PATIENCE = 120_000;
    @RegisterExtension
    static final PayaraMicro server = PayaraMicro.sharedByJourneys();
    @RegisterExtension
    static final Browser browser = Browser.on(server);

    @Test
    @DisplayName("PB6, BG9, SG3: the secretariat prints one badge more, says why, seen before as a picture; its key is made,"
        + " and security lets another one sign")
    void printsAndRotates() throws Exception {
        var page = browser.visitAs(DemoPerson.SECRETARIAT);
        page.navigate("/secretariat/badge/print?selection=AGAIN");
        assertThat(page.locator("img.badge-face")).hasCount(2);
        assertThat(page.evaluate("Promise.all(Array.from(document.images).map(image => image.decode())).then(() => true)")).isEqualTo(true);
        page.locator("[id='run:print']").click();
        assertThat(page.locator("#run")).containsText("Please say why");
        page.locator("[id='run:reason:input']").fill("paper jam");
        page.locator("[id='run:print']").click();
        assertThat(page.locator("[id='run:file']")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
        var file = Target.folder("exports").resolve("badges.pdf");
        page.waitForDownload(() -> page.locator("[id='run:file']").click()).saveAs(file);

        try (var pdf = Loader.loadPDF(Files.readAllBytes(file))) {
            assertThat(pdf.getNumberOfPages()).isPositive().isEven();
            assertThat(new PDFTextStripper().getText(pdf)).contains("Delegate");
        }
        rotates(browser.visitAs(DemoPerson.SECURITY));
    }

    private static void rotates(Page page) {
        page.navigate("/security/key/list");
        assertThat(page.locator("h1")).containsText("Key 1 signs");
        page.locator("[id='ask-rotate:another']").click();
        page.locator("[id='rotate-form:rotate']").click();
        assertThat(page.locator("h1")).containsText("Key 2 signs");
        assertThat(page.locator("[id='keys']")).containsText("its badges are good to the end of");
        page.locator("[id='keys'] tr", new Page.LocatorOptions().setHasText("its badges are good")).locator("button").last().click();
        page.locator("[id='revoke-form:reason:input']").fill("end of the journey");
        page.locator("[id='revoke-form:revoke']").click();
        assertThat(page.locator("[id='keys']")).containsText("end of the journey");
    }
}
