package meeting.web.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.w3c.dom.Element;

/** The order of work on A4: title page, contents with page numbers, a chapter a section. */
public final class PlanPdf {
    private PlanPdf() { }

    /** @param printed foot of every sheet. Leaves the stream open. */
    public static void write(PrintedPlan plan, String printed, Locale language, OutputStream out) throws IOException {
        var page = PrintTemplate.of("order-of-work.xhtml", language, plan.title(), printed);
        page.text("congress", plan.congress());
        page.text("title", plan.title());
        plan.about().forEach(line -> page.add(page.element("about"), "p", "line", line));
        page.text("contents", plan.contents());
        for (var chapter : plan.chapters()) {
            page.add(page.element("toc"), "a", chapter.heading()).setAttribute("href", "#" + chapter.code());
            write(page, chapter);
        }
        Paper.print(page, false, out);
    }

    private static void write(PrintTemplate page, PrintedPlan.Chapter chapter) {
        var section = page.add(page.element("chapters"), "div", "chapter", "");
        page.add(section, "h2", chapter.heading()).setAttribute("id", chapter.code());
        if (!chapter.option().isEmpty()) page.add(section, "p", "option", chapter.option());
        if (!chapter.facts().isEmpty()) {
            var table = page.add(section, "table", "plan-facts", "");
            for (var fact : chapter.facts()) {
                var row = page.add(table, "tr", "");
                page.add(row, "td", "name", fact.name());
                page.add(row, "td", fact.value());
            }
        }
        chapter.tables().forEach(table -> write(page, section, table));
        chapter.paragraphs().forEach(paragraph -> page.add(section, "p", "body", paragraph));
    }

    private static void write(PrintTemplate page, Element section, PrintedPlan.Table printed) {
        page.add(section, "p", "table-name", printed.name());
        var table = page.add(section, "table", "plan-rows", "");
        var head = page.add(page.add(table, "thead", ""), "tr", "");
        for (var column = 0; column < printed.columns().size(); column++)
            page.add(head, "th", printed.figures().get(column) ? "figure" : "", printed.columns().get(column));
        for (var cells : printed.rows()) {
            var row = page.add(table, "tr", "");
            for (var column = 0; column < cells.size(); column++) page.add(row, "td", printed.figures().get(column) ? "figure" : "", cells.get(column));
        }
    }
}
