package meeting.web.e2e;

import com.microsoft.playwright.Page;
import meeting.web.views.Site;
import meeting.web.views.SitePage;

/** Finds the way to a page that needs an id: by a link, as a person would. */
final class Links {
    private Links() {
    }

    static String pathTo(SitePage page, Page tab) {
        if (page.linkedFrom() == null) return page.path();
        var before = Site.pages().stream().filter(each -> each.view().equals(page.linkedFrom())).findFirst().orElseThrow();
        tab.navigate(pathTo(before, tab));
        var link = tab.locator("a[href*='" + page.view() + "?']").first();
        if (link.count() == 0) throw new AssertionError(page.linkedFrom() + " has no link to " + page.view());
        return link.getAttribute("href");
    }
}
