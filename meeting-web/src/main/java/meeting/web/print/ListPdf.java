package meeting.web.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import meeting.web.shell.Texts;

/** Any list on A4, its headers repeated on every page. */
public final class ListPdf {

    private static final int COLUMNS_OF_A_NARROW_PAGE = 5;
    private static final int COLUMNS_OF_NORMAL_TYPE = 8;

    private ListPdf() { }

    /** Writes the list in the reader's language: the words of the page number and the order of the fonts. Leaves the stream open. */
    public static void write(PrintedList list, Locale language, OutputStream out) throws IOException {
        var page = PrintTemplate.of("list.xhtml", language, list.title(), list.printed());
        int columns = list.headers().size();
        if (columns > COLUMNS_OF_NORMAL_TYPE) page.element("body").setAttribute("class", "many");
        page.text("title", list.title());
        list.about().forEach(line -> page.add(page.element("about"), "p", line));
        double[] shares = ColumnWidths.shares(list);
        for (int column = 0; column < columns; column++) {
            page.add(page.element("headers"), "th", list.headers().get(column)).setAttribute("width", "%.2f%%".formatted(shares[column]));
        }
        var rows = page.element("rows");
        for (var cells : list.rows()) {
            var row = page.add(rows, "tr", "");
            cells.forEach(cell -> page.add(row, "td", cell));
        }
        if (list.rows().isEmpty()) page.text("empty", Texts.text(language, "print.empty"));
        Paper.print(page, columns > COLUMNS_OF_A_NARROW_PAGE, out);
    }
}
