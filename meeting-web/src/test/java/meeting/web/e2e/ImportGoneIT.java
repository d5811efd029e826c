package meeting.web.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ImportGoneIT {
    private static final Path ROSTER = Path.of("src/docs/roster/riverside.xlsx");
    private static final int MOST_OF_ONE = 3;
    @RegisterExtension
    static final PayaraMicro server = PayaraMicro.onEmbeddedDatabase().withDemonstrationData();
    @RegisterExtension
    static final Browser browser = Browser.on(server);
    private final List<Integer> failures = new CopyOnWriteArrayList<>();

    @Test
    @DisplayName("R12: whoever acts on an import that went while its page was open is told so and led to the next file, at the preview and at the columns")
    void wentWhileThePageWasOpen() {
        var preview = watched(browser.visitAs(DemoPerson.SECRETARIAT));
        upload(preview);
        preview.locator("[id='mapping:weigh']").click();
        assertThat(preview.locator("[id='commit:import']")).isVisible();
        var columns = watched(preview.context().newPage());
        upload(columns);
        var others = preview.context().newPage();
        for (var file = 0; file < MOST_OF_ONE; file++) upload(others);

        preview.locator("[id='commit:import']").click();
        columns.locator("[id='mapping:weigh']").click();

        assertThat(wayOn(preview)).isVisible();
        assertThat(wayOn(columns)).isVisible();
        assertThat(failures).isEmpty();
    }

    @Test
    @DisplayName("R12: after a server started anew the preview's reader signs in, is told, and imports the same file from the beginning")
    void theServerWasStartedAnew() {
        var page = watched(browser.visitAs(DemoPerson.SECRETARIAT));
        upload(page);
        page.locator("[id='mapping:weigh']").click();
        assertThat(page.locator("[id='commit:import']")).isVisible();

        server.kill();
        server.start();
        page.locator("[id='commit:import']").click();
        page.locator("[autocomplete='username']").fill(DemoPerson.SECRETARIAT.username());
        page.locator("[autocomplete='current-password']").fill(DemoPerson.PASSWORD);
        page.locator("[autocomplete='current-password']").press("Enter");

        assertThat(page.locator("main")).containsText("choose the file again");
        assertThat(failures).isEmpty();
        wayOn(page).click();
        choose(page);
        assertThat(page.locator("[id='mapping:weigh']")).isVisible();
    }

    /** What a page asks in the background, while the server is not there yet, is nothing that its reader sees. */
    private Page watched(Page page) {
        page.onResponse(response -> {
            if (response.url().contains("/api/")) return;
            if (response.status() == 404 || response.status() >= 500) failures.add(response.status());
        });
        return page;
    }

    private static void upload(Page page) {
        page.navigate("/secretariat/roster/upload");
        choose(page);
    }

    private static void choose(Page page) {
        page.locator("input[type=file]").setInputFiles(ROSTER);
        page.waitForURL("**/roster/map?**");
    }

    private static Locator wayOn(Page page) {
        return page.locator("main a[href$='/secretariat/roster/upload'].btn, main a[href*='/secretariat/roster/upload.xhtml'].btn");
    }
}
