package meeting.web.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import meeting.web.views.SitePage;

/** One page on one screen, looked at with a critical eye. */
final class Screen {
    private static final List<String> WCAG_2_2_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Pattern NAME_OF_CONSTANT = Pattern.compile("\\b[A-Z][A-Z_]{2,}\\b");
    private static final Pattern ID = Pattern.compile("\\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b");
    private static final String MISSING_TEXT = "⟨";
    /** One question for all there is to see: each question and its answer take as long as the looking. */
    private static final String SIGHT = """
        missing => {
          const texts = [], walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const holder = walker.currentNode.parentElement;
            if (!/^(SCRIPT|STYLE|NOSCRIPT)$/.test(holder.tagName) && holder.checkVisibility()) texts.push(walker.currentNode.data);
          }
          return { text: texts.join('\\n'), missing: document.documentElement.outerHTML.includes(missing), width: document.documentElement.scrollWidth };
        }""";

    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Screen(Page page) {
        this.page = page;
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) complaints.add("console: " + message.text() + " " + message.location());
        });
        page.onPageError(error -> complaints.add("script: " + error));
    }

    void resize(int width) {
        page.setViewportSize(width, Browser.heightOf(width));
    }

    String pathTo(SitePage wanted) {
        return Links.pathTo(wanted, page);
    }

    /** Opens an address and waits until it is drawn. */
    void open(String path) {
        Response response = page.navigate(path);
        page.evaluate("() => document.fonts.ready");
        if (response.status() != 200) complaints.add(path + " answered " + response.status());
    }

    void look() {
        var sight = (Map<?, ?>) page.evaluate(SIGHT, MISSING_TEXT);
        if ((boolean) sight.get("missing")) complaints.add("a text is missing: " + page.locator("text=" + MISSING_TEXT).allInnerTexts());
        var text = (String) sight.get("text");
        NAME_OF_CONSTANT.matcher(text).results().map(found -> found.group()).filter(Constants.NAMES::contains).distinct()
            .forEach(name -> complaints.add("shows the constant " + name));
        ID.matcher(text).results().map(found -> found.group()).findFirst().ifPresent(id -> complaints.add("shows the id " + id));
        var width = (int) sight.get("width");
        if (width > page.viewportSize().width) complaints.add("scrolls sideways: " + width + " px");
    }

    /** By axe: nothing serious or critical against WCAG 2.2 AA. */
    void lookForBarriers() {
        new AxeBuilder(page).setLegacyMode(true).withTags(WCAG_2_2_AA).analyze().getViolations().stream()
            .filter(violation -> List.of("serious", "critical").contains(violation.getImpact()))
            .forEach(violation -> complaints.add("barrier: " + violation.getId() + ", " + violation.getHelp() + " "
                + violation.getNodes().stream().limit(3).map(node -> node.getTarget() + " " + node.getHtml()).toList()));
    }

    void keep(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setAnimations(ScreenshotAnimations.DISABLED).setPath(file));
    }

    /** What has been wrong since the last time this was asked, each said with where. */
    List<String> complaints(String where) {
        var all = complaints.stream().map(complaint -> where + ": " + complaint).toList();
        complaints.clear();
        return all;
    }

    void closeWindow() {
        page.context().close();
    }
}
