package meeting.web.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import meeting.web.print.EmergencySheet.Line;
import meeting.web.print.EmergencySheet.Section;
import meeting.web.shell.Texts;
import org.w3c.dom.Element;

/** The list for the worst case (SC19): large enough for bad light, so many lines a sheet, each sheet with the sums that its ticks are checked by. */
public final class EmergencySheetPdf {
    private static final int LINES = 22;
    private static final int LONG_NAME = 28;

    private final PrintTemplate page;
    private final EmergencySheet sheet;
    private final Locale language;

    private EmergencySheetPdf(PrintTemplate page, EmergencySheet sheet, Locale language) {
        this.page = page;
        this.sheet = sheet;
        this.language = language;
    }

    /** @param printed foot of every sheet: congress, who printed it and when */
    public static void write(EmergencySheet sheet, String printed, Locale language, OutputStream out) throws IOException {
        var page = PrintTemplate.of("emergency.xhtml", language, sheet.title(), printed);
        var pdf = new EmergencySheetPdf(page, sheet, language);
        pdf.totals(page.element("sheets"));
        sheet.sections().forEach(section -> pdf.add(page.element("sheets"), section));
        Paper.print(page, false, out);
    }

    /** The first sheet: the control total, delegation by delegation, with room for what was ticked. */
    private void totals(Element sheets) {
        var body = begin(sheets, say("print.emergency-totals"), "");
        var table = page.add(body, "table", "totals", "");
        row(table, "head", "", say("print.emergency-delegation"), say("print.emergency-names"), say("print.emergency-ticked"));
        for (var section : sheet.sections()) row(table, "each", String.valueOf(section.number()), section.name(), String.valueOf(section.lines().size()), "");
        row(table, "all", "", say("print.emergency-all"), String.valueOf(sheet.people()), "");
    }

    private void row(Element table, String kind, String number, String name, String figure, String ticked) {
        var row = page.add(table, "tr", kind, "");
        page.add(row, "td", "figure", number);
        page.add(row, "td", name);
        page.add(row, "td", "figure", figure);
        page.add(row, "td", kind.equals("head") ? "" : "blank", ticked);
    }

    private void add(Element sheets, Section section) {
        var lines = section.lines();
        var parts = Math.max(1, (lines.size() + LINES - 1) / LINES);
        for (var part = 0; part < parts; part++) {
            var here = lines.subList(part * LINES, Math.min(lines.size(), (part + 1) * LINES));
            var body = begin(sheets, section.number() + " · " + section.name(), say("print.emergency-part", part + 1, parts));
            var table = page.add(body, "table", "ticks", "");
            here.forEach(line -> add(table, line));
            sums(body, here, lines.size(), part + 1 == parts);
        }
    }

    private Element begin(Element sheets, String heading, String part) {
        var body = page.add(sheets, "div", "ticking", "");
        page.add(body, "p", "of", say("print.emergency-of", sheet.number(), sheet.title(), sheet.about()));
        var title = page.add(body, "h1", "");
        page.add(title, "span", "part", part);
        page.add(title, "span", heading);
        return body;
    }

    private void add(Element table, Line line) {
        var row = page.add(table, "tr", "");
        page.add(page.add(row, "td", "box", ""), "div", "");
        page.add(row, "td", "no", String.valueOf(line.number()));
        var who = page.add(row, "td", line.name().length() > LONG_NAME ? "who long" : "who", line.name());
        if (line.second() != null) page.add(who, "span", "latin", "  " + line.second());
        page.add(row, "td", "unit", line.unit() == null ? "" : line.unit());
        page.add(row, "td", "secret", line.code() == null ? "–" : line.code());
    }

    /** What is counted by hand before it is entered (SC20). */
    private void sums(Element body, List<Line> here, int inSection, boolean last) {
        var row = page.add(page.add(body, "table", "sums", ""), "tr", "");
        page.add(row, "td", say("print.emergency-sum-sheet", here.size()));
        page.add(row, "td", "blank", "");
        if (!last) return;
        page.add(row, "td", say("print.emergency-sum-section", inSection));
        page.add(row, "td", "blank", "");
    }

    private String say(String key, Object... arguments) {
        return Texts.text(language, key, arguments);
    }
}
