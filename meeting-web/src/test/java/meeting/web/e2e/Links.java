package meeting.web.e2e;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import meeting.web.views.Site;
import meeting.web.views.SitePage;

/** Finds the way to a page that needs an id: by a link, as a person would, or by bringing in a file. */
final class Links {
    private static final Map<String, Path> UPLOADS = Map.of("/secretariat/roster/upload", Path.of("src/docs/roster/riverside.xlsx"),
        "/secretariat/task/intake/upload", Path.of("src/docs/countdown/site-visits.csv"));

    private Links() {
    }

    static String pathTo(SitePage page, Page tab) {
        return find(page, tab).orElseThrow(() -> new AssertionError(page.linkedFrom() + " has no link to " + page.view()));
    }

    /** Empty where this person has nothing of the kind. */
    static Optional<String> find(SitePage page, Page tab) {
        if (page.linkedFrom() == null) return Optional.of(page.path());
        if (UPLOADS.containsKey(page.linkedFrom())) return Optional.of(imported(page, tab));
        var before = Site.pages().stream().filter(each -> each.view().equals(page.linkedFrom())).findFirst().orElseThrow();
        tab.navigate(pathTo(before, tab));
        var link = tab.locator("a[href*='" + page.view() + "?']").first();
        return link.count() == 0 ? Optional.empty() : Optional.of(link.getAttribute("href"));
    }

    /** As far as the preview; nothing is written. */
    private static String imported(SitePage page, Page tab) {
        tab.navigate(page.linkedFrom());
        tab.locator("[id='upload:file']").setInputFiles(UPLOADS.get(page.linkedFrom()));
        tab.waitForURL("**/map?*");
        if (!page.view().endsWith("/map")) {
            tab.locator("[id='mapping:weigh']").click();
            tab.locator("table.weighed").waitFor();
        }
        return tab.url().substring(tab.url().indexOf(page.view()));
    }
}
